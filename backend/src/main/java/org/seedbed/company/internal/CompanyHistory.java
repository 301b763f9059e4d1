package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.internal.MergeJson.FormerIdentityView;
import org.seedbed.company.internal.MergeJson.IdentityHow;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.text.Mask;
import org.seedbed.shared.time.BusinessClock;

/** What a company was called before. The rows are written by the database, whoever changes a company. */
@ApplicationScoped
class CompanyHistory {

    private final Database database;
    private final BusinessClock clock;

    CompanyHistory(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Newest first, 50 at most. */
    List<FormerIdentityView> of(UUID companyId, boolean clear) {
        return database.list(
                Sql.of("""
                        select name, kind, uscc, valid_from, valid_to, how from company_identity
                        where company_id = ? order by valid_to desc, id limit 50""", companyId),
                row -> new FormerIdentityView(
                        row.text("name"),
                        row.constant("kind", CompanyKind.class),
                        clear ? row.textOrNull("uscc") : Mask.uscc(row.textOrNull("uscc")),
                        row.dateOrNull("valid_from"),
                        row.date("valid_to"),
                        row.constant("how", IdentityHow.class)));
    }

    /** Name, kind and code changed in this transaction hold from that day on; without one, from today. */
    void changesHoldFrom(UUID companyId, @Nullable LocalDate since) {
        if (since == null) {
            return;
        }
        if (since.isAfter(clock.today())) {
            throw CompanyErrors.SINCE_IN_FUTURE.raise();
        }
        var last = last(companyId);
        if (last != null && !since.isAfter(last)) {
            throw CompanyErrors.SINCE_OUT_OF_ORDER.raise("after", last);
        }
        database.first(
                Sql.of("select set_config('seedbed.company_since', ?, true) as since", since.toString()),
                row -> row.text("since"));
    }

    private @Nullable LocalDate last(UUID companyId) {
        return database.first(
                        Sql.of(
                                "select max(valid_to) as day from company_identity where company_id = ? and how = 'CHANGED'",
                                companyId),
                        row -> new Last(row.dateOrNull("day")))
                .map(Last::day)
                .orElse(null);
    }

    private record Last(@Nullable LocalDate day) {}
}
