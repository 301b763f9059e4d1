package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.FigureSeries;
import org.seedbed.reporting.internal.readiness.ParkBook.Member;
import org.seedbed.reporting.internal.readiness.ParkBooks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** Reads what a form is compiled from: a handful of statements, however many companies and cells. */
@ApplicationScoped
class StatutoryReader {

    private final ParkBooks books;
    private final CompanyFigures figures;
    private final FirmRecords records;
    private final ParkProfile profile;
    private final Database database;

    StatutoryReader(
            ParkBooks books, CompanyFigures figures, FirmRecords records, ParkProfile profile, Database database) {
        this.books = books;
        this.figures = figures;
        this.records = records;
        this.profile = profile;
        this.database = database;
    }

    /**
     * For what a form or a part of one asks.
     *
     * @param narrowed of the stays whose figures would be read, by company name, those that are asked about
     */
    StatutoryBook of(
            StatutoryFiling filing,
            StatutoryContent content,
            Map<String, StatutoryEntry> entries,
            UnaryOperator<List<Member>> narrowed) {
        var parkId = filing.parkId();
        var park = books.of(parkId, filing.from(), filing.asOf(), content.parkMetrics());
        var stays = park.members();
        var concerned = StatutoryBook.concerned(content, stays, filing.period());
        return new StatutoryBook(
                park,
                filing.period(),
                filing.asOf(),
                profile.of(filing),
                records.of(filing, content, stays, park.areas(), figures(filing, content, narrowed.apply(concerned))),
                content.parkMetrics().isEmpty() ? Map.of() : names(parkId),
                Map.copyOf(entries));
    }

    /** No metric but those the form names, and of no company but those it asks about. */
    private Map<UUID, FigureSeries> figures(StatutoryFiling filing, StatutoryContent content, List<Member> stays) {
        var asked = content.figures(filing.period(), filing.asOf());
        var companies = stays.stream().map(Member::companyId).distinct().toList();
        return asked.isEmpty() || companies.isEmpty()
                ? Map.of()
                : figures.of(filing.parkId(), companies, asked, database);
    }

    private Map<UUID, String> names(UUID parkId) {
        var names = new HashMap<UUID, String>();
        database.list(Sql.of("""
                        select id, number as name from unit where park_id = ?
                        union all select id, name from mentor where park_id = ?""", parkId, parkId), row -> names.put(row.uuid("id"), row.text("name")));
        return names;
    }
}
