package org.seedbed.billing.internal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.seedbed.billing.internal.bank.BankJson.BankImportResponse;
import org.seedbed.billing.internal.bank.BankJson.BankImportView;
import org.seedbed.billing.internal.bank.BankJson.BankRefusalView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Statements as they are read. */
@ApplicationScoped
class BankImportQueries {

    private static final int MOST_REFUSALS = 500;

    private final Database database;

    BankImportQueries(Database database) {
        this.database = database;
    }

    Page<BankImportView> imports(UUID parkId, PageParams page) {
        return database.page(
                importSql(parkId), " order by i.uploaded_at desc, i.id", page, BankImportQueries::bankImport);
    }

    @Transactional
    BankImportResponse bankImport(UUID parkId, UUID id) {
        var found = database.first(importSql(parkId).add("and i.id = ?", id), BankImportQueries::bankImport)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        return new BankImportResponse(found, refusals(parkId, id));
    }

    /** The file that is kept of a statement. */
    UUID file(UUID parkId, UUID id) {
        return database.first(
                        Sql.of("select file_id from bank_import where park_id = ? and id = ?", parkId, id),
                        row -> row.uuid("file_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private static Sql importSql(UUID parkId) {
        return Sql.of("""
                select i.*, u.display_name, (select count(*)::int from bank_line l
                    where l.park_id = i.park_id and l.import_id = i.id and l.state = 'OPEN') as open
                from bank_import i left join app_user u on u.id = i.uploaded_by where i.park_id = ?""", parkId);
    }

    private static BankImportView bankImport(Row row) {
        return new BankImportView(
                row.uuid("id"),
                row.text("file_name"),
                row.textOrNull("display_name"),
                row.instant("uploaded_at"),
                row.dateOrNull("from_on"),
                row.dateOrNull("last_on"),
                row.integer("taken"),
                row.integer("refused"),
                row.integer("passed_over"),
                row.integer("open"));
    }

    private List<BankRefusalView> refusals(UUID parkId, UUID id) {
        return database.list(
                Sql.of("""
                        select r.row_number, r.why, r.value, coalesce(r.repeats_row, l.row_number) as repeats, i.file_name
                        from bank_refusal r
                        left join bank_line l on l.park_id = r.park_id and l.id = r.repeats_line
                        left join bank_import i on i.park_id = l.park_id and i.id = l.import_id
                        where r.park_id = ? and r.import_id = ? order by r.row_number limit ?""", parkId, id, MOST_REFUSALS),
                row -> new BankRefusalView(
                        row.integer("row_number"),
                        row.constant("why", BankRefusal.class),
                        row.text("value"),
                        row.integerOrNull("repeats"),
                        row.textOrNull("file_name")));
    }
}
