package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.tenancy.TenantSpace;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitSheetLineRequest;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitSheetRequest;
import org.seedbed.tenancy.internal.exit.ExitSettings.ExitSheetTemplateLine;
import org.seedbed.tenancy.internal.exit.ExitSheetJson.ExitSheetLineView;

/** 交接单: laid out by the park's template and the tenant's rooms, written at the door. */
@ApplicationScoped
class ExitSheets {

    private final Database database;
    private final ExitStore store;
    private final ExitSheetRows rows;
    private final ExitSettingsStore settings;
    private final TenantSpace space;
    private final JsonColumns json;
    private final ExitClerk clerk;

    ExitSheets(
            Database database,
            ExitStore store,
            ExitSheetRows rows,
            ExitSettingsStore settings,
            TenantSpace space,
            JsonColumns json,
            ExitClerk clerk) {
        this.database = database;
        this.store = store;
        this.rows = rows;
        this.settings = settings;
        this.space = space;
        this.json = json;
        this.clerk = clerk;
    }

    /** Lines of the template for each room that is let on the last day, or else today. One that is there stays. */
    void layOut(ExitCase exit) {
        if (!rows.lines(exit.id()).isEmpty()) {
            return;
        }
        var places = places(exit, exit.lastDay());
        var rooms = places.isEmpty() ? places(exit, clerk.today()) : places;
        var template = settings.of(exit.parkId()).settings().sheet();
        var lines = new ArrayList<ExitSheetLineRequest>();
        rooms.forEach(room ->
                template.stream().filter(ExitSheetTemplateLine::perUnit).forEach(line -> lines.add(blank(line, room))));
        template.stream().filter(line -> !line.perUnit()).forEach(line -> lines.add(blank(line, "")));
        var some = lines.stream().limit(ExitRequests.MOST_LINES).toList();
        insert(
                exit,
                some.stream().map(line -> new Numbered(UUID.randomUUID(), line)).toList(),
                0);
    }

    private List<String> places(ExitCase exit, LocalDate day) {
        return space
                .unitsOn(exit.parkId(), Set.of(exit.tenantId()), day)
                .getOrDefault(exit.tenantId(), List.of())
                .stream()
                .map(TenantSpace.TenantUnitView::number)
                .toList();
    }

    private static ExitSheetLineRequest blank(ExitSheetTemplateLine line, String place) {
        return new ExitSheetLineRequest(
                null,
                line.kind(),
                place,
                line.label(),
                line.expected() == 0 ? null : line.expected(),
                null,
                null,
                null,
                null);
    }

    private record Numbered(UUID id, ExitSheetLineRequest line) {}

    /** All lines at once, in their order; what the company has confirmed before holds no more. */
    @Transactional
    void save(UUID parkId, UUID id, @Nullable String ifMatch, ExitSheetRequest request) {
        var exit = store.lock(parkId, id, ifMatch);
        if (!ExitAbilities.isSettled(exit)) {
            throw ExitErrors.MOVE.raise("state", exit.state(), "allowed", "");
        }
        var before = rows.lines(id).stream().map(ExitSheetLineView::id).collect(Collectors.toSet());
        var lines = numbered(request, before);
        var kept = lines.stream().map(Numbered::id).collect(Collectors.toSet());
        before.stream()
                .filter(line -> !kept.contains(line))
                .forEach(gone -> database.execute(
                        Sql.of("delete from exit_sheet_line where park_id = ? and id = ?", parkId, gone)));
        for (int i = 0; i < lines.size(); i++) {
            if (before.contains(lines.get(i).id())) {
                update(parkId, lines.get(i), i);
            } else {
                insert(exit, List.of(lines.get(i)), i);
            }
        }
        var saved = rows.lines(id);
        var hash = Sha256.hex(json.write(saved));
        store.change(exit, Sql.of(", sheet_hash = ?, sheet_by = ?, sheet_at = ?", hash, clerk.actor(), clerk.now()));
        var unfilled = ExitSheetRows.unfilled(saved);
        clerk.trail().sheetSaved(exit, saved.size(), unfilled);
        if (unfilled == 0) {
            clerk.reminders().toConfirm(exit, hash);
        }
    }

    private static List<Numbered> numbered(ExitSheetRequest request, Set<UUID> known) {
        var lines = new ArrayList<Numbered>();
        var named = new HashSet<UUID>();
        for (int i = 0; i < request.lines().size(); i++) {
            var line = request.lines().get(i);
            if (line.id() != null && (!known.contains(line.id()) || !named.add(line.id()))) {
                throw ProblemException.at("/lines/" + i + "/id", ExitErrors.SHEET_LINE);
            }
            lines.add(new Numbered(line.id() == null ? UUID.randomUUID() : line.id(), line));
        }
        return lines;
    }

    private void insert(ExitCase exit, List<Numbered> lines, int from) {
        var values = new ArrayList<List<@Nullable Object>>();
        for (var numbered : lines) {
            var line = numbered.line();
            values.add(Arrays.asList(
                    exit.parkId(),
                    numbered.id(),
                    exit.id(),
                    from + values.size(),
                    line.kind(),
                    line.place().strip(),
                    line.label().strip(),
                    line.expected(),
                    line.counted(),
                    line.reading(),
                    line.condition(),
                    text(line.remark())));
        }
        database.batch("""
                insert into exit_sheet_line (park_id, id, exit_case_id, position, kind, place, label, expected, counted,
                    reading, condition, remark)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", values);
    }

    private void update(UUID parkId, Numbered numbered, int position) {
        var line = numbered.line();
        database.execute(Sql.of(
                """
                update exit_sheet_line set position = ?, kind = ?, place = ?, label = ?, expected = ?, counted = ?,
                    reading = ?, condition = ?, remark = ? where park_id = ? and id = ?""",
                position,
                line.kind(),
                line.place().strip(),
                line.label().strip(),
                line.expected(),
                line.counted(),
                line.reading(),
                line.condition(),
                text(line.remark()),
                parkId,
                numbered.id()));
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
