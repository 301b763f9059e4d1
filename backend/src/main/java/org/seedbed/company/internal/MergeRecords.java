package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.seedbed.company.internal.MergeJson.ExemptedReportView;
import org.seedbed.company.internal.MergeJson.MovedRecords;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** What was issued, recorded and reported of a duplicate, and becomes the other's; other modules' tables, by two functions. */
@ApplicationScoped
class MergeRecords {

    private final Database database;

    MergeRecords(Database database) {
        this.database = database;
    }

    MovedRecords moving(UUID parkId, UUID source) {
        return database.first(
                        Sql.of("select * from company_merge_moves(?, ?)", parkId, source),
                        row -> new MovedRecords(
                                row.integer("bills"),
                                row.integer("payments"),
                                row.integer("waivers"),
                                row.integer("reports"),
                                row.integer("figures")))
                .orElseThrow();
    }

    /** At most a hundred: a report for each round in which both were there. */
    List<ExemptedReportView> exempted(UUID parkId, UUID source, UUID target) {
        return database.list(
                Sql.of("select * from company_merge_exempts(?, ?, ?) limit 100", parkId, source, target),
                row -> new ExemptedReportView(
                        row.uuid("report_id"),
                        row.uuid("company_id"),
                        row.date("from_on"),
                        row.date("to_on"),
                        row.bool("begun")));
    }
}
