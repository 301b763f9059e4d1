package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigureFacts;
import org.seedbed.policy.Fact;
import org.seedbed.policy.Fact.Origin;
import org.seedbed.policy.FactSource;
import org.seedbed.policy.PolicyMetric;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** Tells policies what the park knows of a company: its register, and the figures that were recorded. */
@ApplicationScoped
class CompanyFactSource implements FactSource {

    private final Database database;
    private final CompanyFigures figures;

    CompanyFactSource(Database database, CompanyFigures figures) {
        this.database = database;
        this.figures = figures;
    }

    @Override
    @Transactional
    public Optional<Map<PolicyMetric, Fact>> facts(UUID parkId, UUID companyId, LocalDate day) {
        // A company's own people do not see the park's record of it, and know all the same what it is.
        var registered = database.first(Sql.of("""
                        select c.kind, c.founded_on, c.registered_capital, c.industry_code
                        from company c left join company_record r on r.park_id = ? and r.company_id = c.id
                        where c.id = ? and (r.company_id is not null or c.id = any (scope_companies()))""", parkId, companyId), CompanyFactSource::registered);
        registered.ifPresent(facts -> {
            facts.putAll(FigureFacts.of(figures.of(parkId, companyId), founded(facts), day));
            var certificates = certificates(parkId, companyId, day);
            if (!certificates.isEmpty()) {
                facts.put(PolicyMetric.QUALIFICATION, new Fact(certificates, Origin.CERTIFICATE, null));
            }
        });
        return registered;
    }

    @Override
    public Map<UUID, Map<PolicyMetric, Fact>> facts(
            UUID parkId, Collection<UUID> companyIds, LocalDate day, SqlRunner rows) {
        var recorded = figures.of(parkId, companyIds, EnumSet.allOf(CompanyMetric.class), rows);
        return rows
                .list(Sql.of("""
                        select c.id, c.kind, c.founded_on, c.registered_capital, c.industry_code,
                            array(select distinct q.kind from qualification q
                                where q.park_id = r.park_id and q.company_id = r.company_id and not q.declared
                                    and q.issued_on <= ? and (q.valid_until is null or q.valid_until >= ?)
                                order by q.kind) as certificates
                        from company_record r join company c on c.id = r.company_id
                        where r.park_id = ? and r.company_id = any(?)""", day, day, parkId, companyIds), row -> {
                    var facts = registered(row);
                    var known = Objects.requireNonNull(recorded.get(row.uuid("id")));
                    facts.putAll(FigureFacts.of(known, founded(facts), day));
                    var certificates = row.texts("certificates");
                    if (!certificates.isEmpty()) {
                        facts.put(PolicyMetric.QUALIFICATION, new Fact(certificates, Origin.CERTIFICATE, null));
                    }
                    return Map.entry(row.uuid("id"), facts);
                })
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<PolicyMetric, Fact> registered(Row row) {
        var facts = new EnumMap<PolicyMetric, Fact>(PolicyMetric.class);
        put(facts, PolicyMetric.COMPANY_KIND, row.text("kind"));
        put(facts, PolicyMetric.AGE_MONTHS, row.dateOrNull("founded_on"));
        var capital = row.decimalOrNull("registered_capital");
        put(facts, PolicyMetric.REGISTERED_CAPITAL, capital == null ? null : capital.toPlainString());
        put(facts, PolicyMetric.INDUSTRY, row.textOrNull("industry_code"));
        return facts;
    }

    private static @Nullable LocalDate founded(Map<PolicyMetric, Fact> registered) {
        var fact = registered.get(PolicyMetric.AGE_MONTHS);
        return fact == null ? null : LocalDate.parse(fact.values().getFirst());
    }

    private static void put(Map<PolicyMetric, Fact> facts, PolicyMetric metric, @Nullable Object value) {
        if (value != null) {
            facts.put(metric, Fact.of(value, Origin.REGISTER));
        }
    }

    /** Good on the day. What only the company itself said of itself is not known yet. */
    private List<String> certificates(UUID parkId, UUID companyId, LocalDate day) {
        return database.list(Sql.of("""
                        select distinct kind from qualification
                        where park_id = ? and company_id = ? and not declared and issued_on <= ?
                            and (valid_until is null or valid_until >= ?)
                        order by kind""", parkId, companyId, day, day), row -> row.text("kind"));
    }
}
