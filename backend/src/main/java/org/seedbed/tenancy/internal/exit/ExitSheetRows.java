package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.internal.exit.ExitSheetJson.ExitSheetLineView;
import org.seedbed.tenancy.internal.exit.ExitSheetJson.ExitSheetView;

/** Hand-over sheets as they are stored. */
@ApplicationScoped
class ExitSheetRows {

    private final Database database;

    ExitSheetRows(Database database) {
        this.database = database;
    }

    private record Confirmed(ExitConfirmedHow how, @Nullable String by, Instant at) {}

    ExitSheetView view(ExitCase exit) {
        var lines = lines(exit.id());
        var confirmed = confirmed(exit);
        return new ExitSheetView(
                lines,
                exit.sheetHash(),
                name(exit.sheetBy()),
                exit.sheetAt(),
                unfilled(lines),
                confirmed.isPresent(),
                confirmed.map(Confirmed::how).orElse(null),
                confirmed.map(Confirmed::by).orElse(null),
                confirmed.map(Confirmed::at).orElse(null));
    }

    /** In their order. */
    List<ExitSheetLineView> lines(UUID exitId) {
        return database.list(
                Sql.of("select * from exit_sheet_line where exit_case_id = ? order by position, id", exitId),
                ExitSheetRows::line);
    }

    /** Lines of which something is missing: how it was found, how many came back, what a meter shows. */
    static int unfilled(List<ExitSheetLineView> lines) {
        return (int) lines.stream()
                .filter(line -> line.condition() == null
                        || (line.kind().isCounted() && line.counted() == null)
                        || (line.kind() == ExitSheetKind.METER && line.reading() == null))
                .count();
    }

    /**
     * Lets go whose sheet is complete and confirmed as it stands.
     *
     * @throws org.seedbed.shared.problem.ProblemException exit.sheet-incomplete, exit.sheet-unconfirmed
     */
    void requireComplete(ExitCase exit) {
        var unfilled = unfilled(lines(exit.id()));
        if (unfilled > 0) {
            throw ExitErrors.SHEET_INCOMPLETE.raise("count", unfilled);
        }
        if (confirmed(exit).isEmpty()) {
            throw ExitErrors.SHEET_UNCONFIRMED.raise();
        }
    }

    private Optional<Confirmed> confirmed(ExitCase exit) {
        return exit.sheetHash() == null
                ? Optional.empty()
                : database.first(
                        Sql.of("""
                                select k.how, k.confirmed_at, u.display_name
                                from exit_confirmation k left join app_user u on u.id = k.confirmed_by
                                where k.exit_case_id = ? and k.sheet_hash = ? order by k.confirmed_at limit 1""", exit.id(), exit.sheetHash()),
                        row -> new Confirmed(
                                row.constant("how", ExitConfirmedHow.class),
                                row.textOrNull("display_name"),
                                row.instant("confirmed_at")));
    }

    private @Nullable String name(@Nullable UUID user) {
        return user == null
                ? null
                : database.first(
                                Sql.of("select display_name from app_user where id = ?", user),
                                row -> row.text("display_name"))
                        .orElse(null);
    }

    private static ExitSheetLineView line(Row row) {
        var reading = row.decimalOrNull("reading");
        return new ExitSheetLineView(
                row.uuid("id"),
                row.constant("kind", ExitSheetKind.class),
                row.text("place"),
                row.text("label"),
                row.integerOrNull("expected"),
                row.integerOrNull("counted"),
                reading == null ? null : plain(reading),
                row.constantOrNull("condition", ExitCondition.class),
                row.textOrNull("remark"));
    }

    private static BigDecimal plain(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
