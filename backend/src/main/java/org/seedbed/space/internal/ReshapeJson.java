package org.seedbed.space.internal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.space.UnitKind;

/** What splitting and merging units takes and answers. */
interface ReshapeJson {

    /** How one unit came out of another. */
    enum ReshapeKind {
        SPLIT,
        MERGE
    }

    /** A unit to come. Area in ㎡, two decimals; a workstation zone needs its seats. */
    record UnitPartRequest(
            @NotBlank @Size(max = 30) String number,
            @NotNull UnitKind kind,

            @NotNull @DecimalMin("0.01") @Digits(integer = 8, fraction = 2)
            BigDecimal area,

            @Nullable @Min(1) @Max(10_000) Integer seats,
            @Nullable @Size(max = 500) String remark) {

        UnitFacts facts() {
            return UnitFacts.of(number, kind, area, seats, remark);
        }
    }

    /**
     * Splits a unit from a day on. The areas of the parts add up to the unit's, or to {@code remeasuredArea} with a
     * reason; seats likewise unless measured anew.
     */
    record UnitSplitRequest(
            @NotNull LocalDate on,
            @NotNull @Size(min = 2, max = 20) List<@NotNull @Valid UnitPartRequest> parts,

            @Nullable @DecimalMin("0.01") @Digits(integer = 8, fraction = 2)
            BigDecimal remeasuredArea,

            @Nullable @Size(max = 500) String reason) {}

    /**
     * Merges units of one floor from a day on. The area of the whole is the sum of the units', or the one measured anew
     * with a reason; seats likewise unless measured anew.
     */
    record UnitMergeRequest(
            @NotNull LocalDate on,
            @NotNull @Size(min = 2, max = 20) List<@NotNull UUID> unitIds,
            @NotNull @Valid UnitPartRequest whole,
            boolean remeasured,
            @Nullable @Size(max = 500) String reason) {}

    /** Units that ended and units that began on the day. */
    record ReshapingResponse(ReshapeKind kind, LocalDate on, List<UnitKinView> ended, List<UnitKinView> begun) {}

    /** A unit before or after this one, and since when. */
    record UnitKinView(UUID unitId, String number, BigDecimal area, ReshapeKind kind, LocalDate on) {}
}
