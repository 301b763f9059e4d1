package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitItemView;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitSettlementView;

/** Settlements as they were frozen. */
@ApplicationScoped
class FrozenSettlements {

    private static final int MOST = 50;

    private final Database database;
    private final JsonColumns json;

    FrozenSettlements(Database database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /** The newest first. */
    List<ExitSettlementView> of(UUID exitId) {
        return database.list(Sql.of("""
                        select s.*, u.display_name
                        from exit_settlement s left join app_user u on u.id = s.made_by
                        where s.exit_case_id = ? order by s.nth desc limit ?""", exitId, MOST), this::view);
    }

    private ExitSettlementView view(Row row) {
        var items = json.readList(row.text("items"), ExitItemView.class);
        return new ExitSettlementView(
                row.integer("nth"),
                row.date("last_day"),
                row.instant("made_at"),
                row.textOrNull("display_name"),
                row.text("content_hash"),
                row.integer("open_items"),
                ExitBalance.of(items).view(),
                items);
    }
}
