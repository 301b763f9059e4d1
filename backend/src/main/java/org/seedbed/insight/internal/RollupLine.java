package org.seedbed.insight.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.tenancy.Stage;

/** A company of a park as it is kept. Two that are equal say the same of it. */
record RollupLine(
        UUID companyId,
        CompanyKind kind,
        boolean present,
        boolean incubated,
        boolean graduated,
        @Nullable Stage stage,
        @Nullable Integer people,
        @Nullable LocalDate peopleOn,
        @Nullable EvidenceLevel peopleLevel,
        @Nullable BigDecimal tax,
        @Nullable BigDecimal taxEvidenced,
        Map<String, Integer> honours) {

    static final String COLUMNS = """
            kind, present, incubated, graduated, stage, people, people_on, people_level, tax, tax_evidenced, honours""";

    static RollupLine of(CompanyLine line, List<Honour> honours) {
        var heads = Optional.ofNullable(line.heads());
        var tax = Optional.ofNullable(line.tax());
        var byKind = new TreeMap<String, Integer>();
        honours.forEach(one -> byKind.put(one.kind().name(), one.certificates()));
        return new RollupLine(
                line.companyId(),
                line.kind(),
                line.present(),
                line.incubated(),
                line.graduated(),
                line.stage(),
                heads.map(CompanyLine.Heads::people).orElse(null),
                heads.map(CompanyLine.Heads::on).orElse(null),
                heads.map(CompanyLine.Heads::level).orElse(null),
                tax.map(CompanyLine.Tax::total).map(RollupLine::cents).orElse(null),
                tax.map(CompanyLine.Tax::evidenced).map(RollupLine::cents).orElse(null),
                byKind);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    static RollupLine of(Row row, JsonColumns json) {
        return new RollupLine(
                row.uuid("company_id"),
                row.constant("kind", CompanyKind.class),
                row.bool("present"),
                row.bool("incubated"),
                row.bool("graduated"),
                row.constantOrNull("stage", Stage.class),
                row.integerOrNull("people"),
                row.dateOrNull("people_on"),
                row.constantOrNull("people_level", EvidenceLevel.class),
                row.decimalOrNull("tax"),
                row.decimalOrNull("tax_evidenced"),
                new TreeMap<>(json.readMap(row.text("honours"), Integer.class)));
    }

    /** In the order of {@link #COLUMNS}. */
    List<@Nullable Object> values(JsonColumns json) {
        return Arrays.asList(
                kind,
                present,
                incubated,
                graduated,
                stage,
                people,
                peopleOn,
                peopleLevel,
                tax,
                taxEvidenced,
                json.write(honours));
    }
}
