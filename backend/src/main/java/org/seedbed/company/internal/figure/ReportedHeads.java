package org.seedbed.company.internal.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyFigures.Said;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.EmploymentTag;
import org.seedbed.company.internal.figure.ReportFigures.Report;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** People in post as reports tell them, among the counts of the park. */
@ApplicationScoped
class ReportedHeads {

    private final Database database;

    ReportedHeads(Database database) {
        this.database = database;
    }

    /** What a report says of the people in post on a day. */
    record Told(
            UUID parkId,
            UUID companyId,
            UUID reportId,
            LocalDate day,
            int total,
            Map<EmploymentTag, Integer> parts,
            EvidenceLevel level) {

        /** Empty without a total: a part alone tells nothing. It is as sure as its least sure value. */
        static Optional<Told> of(Report report, LocalDate day, List<Said> said) {
            var parts = new EnumMap<EmploymentTag, Integer>(EmploymentTag.class);
            said.forEach(value -> value.metric()
                    .part()
                    .ifPresent(tag -> parts.put(tag, value.value().intValueExact())));
            var level =
                    said.stream().map(Said::level).reduce(EvidenceLevel::lowest).orElseThrow();
            return said.stream()
                    .filter(value -> value.metric() == CompanyMetric.EMPLOYEES)
                    .findFirst()
                    .map(total -> new Told(
                            report.parkId(),
                            report.companyId(),
                            report.id(),
                            day,
                            total.value().intValueExact(),
                            parts,
                            level));
        }

        Told {
            if (parts.values().stream().anyMatch(part -> part > total)) {
                throw new IllegalArgumentException("parts of the people in post are more than all of them");
            }
        }
    }

    private record Count(UUID id, @Nullable UUID reportId, EvidenceLevel level) {}

    /** Keeps it unless the park has counted for that day itself, or another report said something surer. */
    boolean report(Told told) {
        var count = held(told).orElse(null);
        if (count == null) {
            return insert(told);
        }
        if (count.reportId() == null
                || !(told.reportId().equals(count.reportId()) || told.level().isAtLeast(count.level()))) {
            return false;
        }
        database.execute(Sql.of("""
                update employment_count set total = ?, level = ?, report_id = ?, version = version + 1 where id = ?""", told.total(), told.level(), told.reportId(), count.id()));
        // What another report said of parts stays beside this one's total, unless it is less sure or cannot be part of
        // it.
        database.execute(
                Sql.of("""
                delete from employment_sub_count where count_id = ? and (report_id is null or report_id = ? or ? or people > ?)""", count.id(), told.reportId(), !count.level().isAtLeast(told.level()), told.total()));
        parts(told, count.id());
        return true;
    }

    /** What there is of the day, held until the transaction ends; what is not for the actor to change is not found. */
    private Optional<Count> held(Told told) {
        return database.first(
                Sql.of("""
                        select id, report_id, level from employment_count
                        where park_id = ? and company_id = ? and as_of = ? for update""", told.parkId(), told.companyId(), told.day()),
                row -> new Count(
                        row.uuid("id"), row.uuidOrNull("report_id"), row.constant("level", EvidenceLevel.class)));
    }

    /** The park may have counted meanwhile; then its count stays. */
    private boolean insert(Told told) {
        var id = UUID.randomUUID();
        var added = database.execute(Sql.of(
                        """
                insert into employment_count (park_id, id, company_id, as_of, total, level, report_id)
                values (?, ?, ?, ?, ?, ?, ?) on conflict on constraint uq_employment_count__as_of do nothing""",
                        told.parkId(),
                        id,
                        told.companyId(),
                        told.day(),
                        told.total(),
                        told.level(),
                        told.reportId()))
                > 0;
        if (added) {
            parts(told, id);
        }
        return added;
    }

    private void parts(Told told, UUID id) {
        database.batch(
                """
                insert into employment_sub_count (count_id, tag, people, report_id) values (?, ?, ?, ?)
                on conflict on constraint pk_employment_sub_count
                do update set people = excluded.people, report_id = excluded.report_id""",
                told.parts().entrySet().stream()
                        .map(part -> List.<Object>of(id, part.getKey(), part.getValue(), told.reportId()))
                        .toList());
    }

    /** What the report said of people on other days, and nobody has taken over, is gone. */
    void keepOnly(Report report, List<LocalDate> days) {
        database.execute(Sql.of("""
                delete from employment_sub_count s using employment_count e
                where s.report_id = ? and e.id = s.count_id and e.report_id is not null
                    and e.park_id = ? and e.company_id = ? and e.as_of <> all (?::date[])""", report.id(), report.parkId(), report.companyId(), days));
        database.execute(Sql.of("""
                delete from employment_count
                where park_id = ? and company_id = ? and report_id = ? and as_of <> all (?::date[])""", report.parkId(), report.companyId(), report.id(), days));
    }
}
