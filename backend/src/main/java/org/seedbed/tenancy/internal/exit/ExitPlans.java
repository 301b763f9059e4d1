package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitDebtPlanView;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitInstalment;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitPlanItem;

/** Plans of instalments as they are stored. A plan is never changed: another takes its place. */
@ApplicationScoped
class ExitPlans {

    private static final String LAST = """
            select p.*, p.items::text as items_text, p.instalments::text as instalments_text,
                maker.display_name as made_name, approver.display_name as approved_name,
                exists (select from exit_file f where f.park_id = p.park_id and f.debt_plan_id = p.id) as signed
            from exit_debt_plan p
            left join app_user maker on maker.id = p.made_by
            left join app_user approver on approver.id = p.approved_by
            where p.exit_case_id = ? order by p.nth desc limit 1""";

    private final Database database;
    private final JsonColumns json;

    ExitPlans(Database database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /** A plan with who wrote it. */
    record Kept(UUID id, UUID madeBy, ExitDebtPlanView view) {}

    Optional<Kept> kept(UUID exitId) {
        return database.first(Sql.of(LAST, exitId), row -> new Kept(row.uuid("id"), row.uuid("made_by"), view(row)));
    }

    /** The last that was made, approved or not. */
    Optional<ExitDebtPlanView> last(UUID exitId) {
        return kept(exitId).map(Kept::view);
    }

    private ExitDebtPlanView view(Row row) {
        return new ExitDebtPlanView(
                row.integer("nth"),
                Money.cny(row.decimal("amount")),
                json.readList(row.text("items_text"), ExitPlanItem.class),
                json.readList(row.text("instalments_text"), ExitInstalment.class),
                row.bool("signed"),
                row.textOrNull("made_name"),
                row.instant("made_at"),
                row.textOrNull("approved_name"),
                row.instantOrNull("approved_at"));
    }
}
