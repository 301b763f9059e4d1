package org.seedbed.company.internal.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigureSource;
import org.seedbed.company.internal.figure.FigureJson.FigureFileView;
import org.seedbed.company.internal.figure.FigureJson.FigureMove;
import org.seedbed.company.internal.figure.FigureJson.FigureRecordView;
import org.seedbed.company.internal.figure.FigureJson.FigureWithdrawalView;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Permission;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Everything that was ever said of a company's figures, with who said it and by what. */
@ApplicationScoped
class FigureHistory {

    private final Database database;
    private final CurrentActor actor;

    FigureHistory(Database database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    /** Which of them; null: all. A period is met when it lies within the days, {@code to} not included. */
    record Filter(
            @Nullable CompanyMetric metric,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    Page<FigureRecordView> list(UUID parkId, UUID companyId, Filter filter, PageParams page) {
        var rows = rows(parkId, companyId)
                .filter(filter.metric(), "and f.metric = ?")
                .filter(filter.from(), "and f.period_from >= ?")
                .filter(filter.to(), "and f.period_to <= ?");
        return database.page(rows, " order by f.seq desc", page, view(parkId)::of);
    }

    FigureRecordView get(UUID parkId, UUID companyId, UUID id) {
        return database.first(rows(parkId, companyId).add("and f.id = ?", id), view(parkId)::of)
                .orElseThrow();
    }

    private Sql rows(UUID parkId, UUID companyId) {
        return Sql.of("""
                        select f.*, u.display_name, s.file_name, s.size, encode(s.sha256, 'hex') as sha256, w.note as why,
                            w.recorded_at as gone_at, wu.display_name as gone_by, exists (
                                select from company_figure m where m.park_id = f.park_id and m.company_id = f.company_id
                                    and m.metric = f.metric and m.period_from = f.period_from and m.period_to = f.period_to
                                    and m.value = f.value and m.withdraws is null and m.recorded_by = ?) as mine,
                            w.id is null and not exists (
                                select from company_figure o where o.park_id = f.park_id and o.company_id = f.company_id
                                    and o.metric = f.metric and o.period_from = f.period_from and o.period_to = f.period_to
                                    and o.withdraws is null
                                    and not exists (select from company_figure x where x.withdraws = o.id)""", actor.id())
                .add("and (" + FigureStore.SURENESS.formatted("o") + ", o.seq) > ("
                        + FigureStore.SURENESS.formatted("f") + ", f.seq)) as counts")
                .add("""
                        from company_figure f
                        left join app_user u on u.id = f.recorded_by
                        left join company_figure_file ff on ff.park_id = f.park_id and ff.id = f.file_id
                        left join stored_file s on s.park_id = ff.park_id and s.id = ff.file_id
                        left join company_figure w on w.withdraws = f.id
                        left join app_user wu on wu.id = w.recorded_by
                        where f.park_id = ? and f.company_id = ? and f.withdraws is null""", parkId, companyId);
    }

    private View view(UUID parkId) {
        return new View(
                actor.get().mayInPark(parkId, Permission.COMPANY_EDIT),
                actor.get().mayInPark(parkId, Permission.COMPANY_VERIFY));
    }

    private record View(boolean mayEdit, boolean mayVerify) {

        FigureRecordView of(Row row) {
            var withdrawn = withdrawn(row);
            var level = row.constant("level", EvidenceLevel.class);
            var counts = row.bool("counts");
            return new FigureRecordView(
                    row.uuid("id"),
                    row.constant("metric", CompanyMetric.class),
                    FigureStore.period(row),
                    row.decimal("value"),
                    level,
                    row.constant("source", FigureSource.class),
                    row.uuidOrNull("report_id"),
                    row.textOrNull("note"),
                    file(row),
                    row.textOrNull("display_name"),
                    row.instant("recorded_at"),
                    counts,
                    withdrawn,
                    withdrawn == null ? moves(level, counts && !row.bool("mine")) : List.of());
        }

        private List<FigureMove> moves(EvidenceLevel level, boolean verifiable) {
            return Stream.of(FigureMove.values())
                    .filter(move -> switch (move) {
                        case ADD_EVIDENCE -> mayEdit && level == EvidenceLevel.SELF_REPORTED;
                        case VERIFY -> mayVerify && level == EvidenceLevel.EVIDENCED && verifiable;
                        case WITHDRAW -> mayEdit;
                    })
                    .toList();
        }

        private static @Nullable FigureWithdrawalView withdrawn(Row row) {
            var why = row.textOrNull("why");
            return why == null
                    ? null
                    : new FigureWithdrawalView(why, row.textOrNull("gone_by"), row.instant("gone_at"));
        }

        private static @Nullable FigureFileView file(Row row) {
            var id = row.uuidOrNull("file_id");
            var name = row.textOrNull("file_name");
            return id == null || name == null
                    ? null
                    : new FigureFileView(id, name, row.number("size"), row.text("sha256"));
        }
    }
}
