package org.seedbed.company.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.QualificationKind;
import org.seedbed.shared.text.Worded;

/** Qualifications and honours of companies (资质荣誉). */
interface QualificationJson {

    /** Of whom it comes. */
    enum QualificationLevel implements Worded {
        NATIONAL("国家级", "National"),
        PROVINCIAL("省级", "Provincial"),
        MUNICIPAL("市级", "Municipal"),
        DISTRICT("区县级", "District"),
        OTHER("其他", "Other");

        private final String zh;
        private final String en;

        QualificationLevel(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /** How long it is still good. */
    enum QualificationState implements Worded {
        EXPIRED("已过期", "Expired", null, 0),
        /** Ends within 30 days, today included. */
        WITHIN_30("30 天内到期", "Ends within 30 days", 0, 30),
        WITHIN_60("31–60 天到期", "Ends in 31–60 days", 30, 60),
        WITHIN_90("61–90 天到期", "Ends in 61–90 days", 60, 90),
        /** Ends later. */
        VALID("有效", "Valid", 90, null),
        /** Has no end. */
        ENDLESS("长期有效", "No end", null, null);

        private final String zh;
        private final String en;
        private final @Nullable Integer from;
        private final @Nullable Integer to;

        /** Last days of validity in days from today, {@code to} not included; null: no bound. */
        QualificationState(String zh, String en, @Nullable Integer from, @Nullable Integer to) {
            this.zh = zh;
            this.en = en;
            this.from = from;
            this.to = to;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }

        /** The state of what is good until this day. */
        static QualificationState of(@Nullable LocalDate until, LocalDate today) {
            return until == null
                    ? ENDLESS
                    : Arrays.stream(values())
                            .filter(state -> state != ENDLESS && state.contains(until, today))
                            .findFirst()
                            .orElseThrow();
        }

        /** The first last day that belongs here; null: no bound. */
        @Nullable
        LocalDate first(LocalDate today) {
            return from == null ? null : today.plusDays(from);
        }

        /** The first that does not belong here any more; null: no bound. */
        @Nullable
        LocalDate after(LocalDate today) {
            return to == null ? null : today.plusDays(to);
        }

        private boolean contains(LocalDate until, LocalDate today) {
            var first = first(today);
            var after = after(today);
            return (first == null || !until.isBefore(first)) && (after == null || until.isBefore(after));
        }
    }

    /** A qualification; {@code validUntil} is its last day, as the certificate says. */
    record QualificationRequest(
            @NotNull QualificationKind kind,
            @NotBlank @Size(max = 100) String title,
            @Nullable QualificationLevel level,
            @Nullable @Size(max = 60) String number,
            @Nullable @Size(max = 100) String issuer,
            @NotNull LocalDate issuedOn,
            @Nullable LocalDate validUntil) {}

    record QualificationView(
            UUID id,
            int version,
            UUID companyId,
            String companyName,
            QualificationKind kind,
            String title,
            @Nullable QualificationLevel level,
            @Nullable String number,
            @Nullable String issuer,
            LocalDate issuedOn,
            @Nullable LocalDate validUntil,
            QualificationState state,

            @Schema(description = "Said by the company itself and not looked at by the park yet")
            boolean declared,

            @Nullable EvidenceView file,
            List<QualificationMove> abilities) {}

    /** What the one who reads may do with an entry now. */
    enum QualificationMove {
        CHANGE,
        REMOVE,
        STORE_FILE
    }

    /** The file that shows it; {@code sha256} in hexadecimal. */
    record EvidenceView(String fileName, String mediaType, int size, String sha256) {}
}
