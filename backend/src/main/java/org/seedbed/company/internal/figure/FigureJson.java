package org.seedbed.company.internal.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSource;
import org.seedbed.policy.EvidenceLevel;

/** Figures of companies on the wire. */
final class FigureJson {

    private FigureJson() {}

    /** A period by its kind and first day. */
    record FigurePeriodRequest(
            FigurePeriod.@NotNull Kind kind, @NotNull LocalDate from) {}

    /**
     * A figure to record. An event is a figure of its day with the value 1; what stands on a day may be given for a longer
     * period and is then kept as of its last day.
     *
     * @param value 元, or whole units
     * @param companyFigureFileId the paper that shows it, stored before; with one the figure counts as evidenced
     * @param confirmed whether somebody has looked at a size that may be a mistake of the unit
     */
    record FigureRequest(
            @NotNull CompanyMetric metric,
            @NotNull @Valid FigurePeriodRequest period,

            @NotNull @Digits(integer = 13, fraction = 2) BigDecimal value,

            @Nullable UUID companyFigureFileId,
            @Nullable @Size(max = 300) String note,
            boolean confirmed) {}

    /** The paper that shows a figure which was only said so far. */
    record FigureEvidenceRequest(
            @NotNull UUID companyFigureFileId,
            @Nullable @Size(max = 300) String note) {}

    record FigureWithdrawalRequest(
            @NotBlank @Size(max = 300) String reason) {}

    /** A paper; {@code sha256} in hexadecimal. */
    record FigureFileView(UUID id, String fileName, long size, String sha256) {}

    /** Why a figure was taken back. */
    record FigureWithdrawalView(String reason, @Nullable String by, Instant at) {}

    /** What the one who reads may do with a figure now. */
    enum FigureMove {
        ADD_EVIDENCE,
        VERIFY,
        WITHDRAW
    }

    /**
     * A figure as it was recorded.
     *
     * @param counts whether it is the one that counts for its metric and period
     */
    record FigureRecordView(
            UUID id,
            CompanyMetric metric,
            FigurePeriod period,
            BigDecimal value,
            EvidenceLevel level,
            FigureSource source,
            @Nullable UUID reportId,
            @Nullable String note,
            @Nullable FigureFileView file,
            @Nullable String recordedBy,
            Instant recordedAt,
            boolean counts,
            @Nullable FigureWithdrawalView withdrawn,
            List<FigureMove> abilities) {}

    /** The figures that count, each row a metric and each column a period, the earliest first. */
    record FigureMatrixView(FigurePeriod.Kind by, List<FigurePeriod> periods, List<FigureRow> rows) {}

    /** A metric over the periods; only those of which something is known have a cell. */
    record FigureRow(CompanyMetric metric, CompanyMetric.Unit unit, CompanyMetric.Kind kind, List<FigureCell> cells) {}

    /**
     * What is known for a period.
     *
     * @param period which of the periods, from 0
     * @param level of a sum that of its least sure part
     * @param asOf of what stands on a day, or happened on one: which
     * @param parts of how many shorter periods it is the sum; 1 when it was recorded for the whole
     * @param contradicted whether a later and less sure figure says otherwise
     */
    record FigureCell(
            int period,
            BigDecimal value,
            EvidenceLevel level,
            @Nullable LocalDate asOf,
            int parts,
            boolean contradicted) {}
}
