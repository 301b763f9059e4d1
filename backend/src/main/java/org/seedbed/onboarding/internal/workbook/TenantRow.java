package org.seedbed.onboarding.internal.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stage and kind are read also from a refused row: the register's own figures count every row. */
public record TenantRow(
        Head head,
        @Nullable String stage,
        @Nullable String kind,
        @Nullable Values values) implements RegisterRow {

    /**
     * Kind, stage, founder categories and basis are names of the contract's enums. The lease's end is the day after the
     * register's last day; both lease dates are present when there is a room.
     */
    public record Values(
            String name,
            String nameKey,
            String kind,
            @Nullable String uscc,
            @Nullable LocalDate founded,
            @Nullable BigDecimal capital,
            @Nullable String industryCode,
            @Nullable String contact,
            @Nullable String phone,
            List<String> founderCategories,
            LocalDate entry,
            String stage,
            List<String> rooms,
            @Nullable Integer seats,
            @Nullable LocalDate leaseFrom,
            @Nullable LocalDate leaseTo,
            @Nullable BigDecimal unitPrice,
            String priceBasis,
            @Nullable String waiver,
            @Nullable Integer staff,
            @Nullable Integer college,
            @Nullable String remark) {}
}
