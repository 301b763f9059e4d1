package org.seedbed.company.internal.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.company.internal.figure.CountingFigures.Counting;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.Row;

/** Of several for one metric and period the surest, and of equally sure ones the last. */
final class FoundFigures {

    private final Predicate<UUID> wanted;
    private final Predicate<UUID> standing;

    private record Of(UUID companyId, CompanyMetric metric, FigurePeriod period) {}

    private record Said(Figure figure, long seq) {
        Said or(Said other) {
            int surer = figure.level().compareTo(other.figure.level());
            return surer > 0 || (surer == 0 && seq > other.seq) ? this : other;
        }
    }

    private final Map<Of, Said> said = new HashMap<>();
    /** Few periods are those of many figures. */
    private final Map<FigurePeriod.Kind, Map<LocalDate, FigurePeriod>> periods = new HashMap<>();

    /**
     * Takes only some.
     *
     * @param wanted of which companies
     * @param standing of the rows themselves, those nobody took back
     */
    FoundFigures(Predicate<UUID> wanted, Predicate<UUID> standing) {
        this.wanted = wanted;
        this.standing = standing;
    }

    boolean take(Row row) {
        var company = row.uuid("company_id");
        var id = row.uuid("id");
        if (!wanted.test(company) || !standing.test(id)) {
            return false;
        }
        var metric = row.constant("metric", CompanyMetric.class);
        var kind = row.constant("period_kind", FigurePeriod.Kind.class);
        var period = periods.computeIfAbsent(kind, one -> new HashMap<>())
                .computeIfAbsent(row.date("period_from"), from -> FigurePeriod.of(kind, from));
        var figure = new Figure(id, metric, period, row.decimal("value"), row.constant("level", EvidenceLevel.class));
        said.merge(new Of(company, metric, period), new Said(figure, row.number("seq")), Said::or);
        return true;
    }

    List<Counting> counting() {
        return said.entrySet().stream()
                .map(one ->
                        new Counting(one.getKey().companyId(), one.getValue().figure()))
                .toList();
    }
}
