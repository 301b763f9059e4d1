package org.seedbed.reporting.internal.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.readiness.Measured.Piece;
import org.seedbed.reporting.internal.readiness.ReadinessJson.ReadinessRecordView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;

/** Names of the records of one page, as far as their reader may have them. */
@ApplicationScoped
class RecordNames {

    private final Database database;

    RecordNames(Database database) {
        this.database = database;
    }

    Page<ReadinessRecordView> of(UUID parkId, Page<Piece> pieces) {
        var names = new HashMap<UUID, String>();
        var facts = new HashMap<UUID, ParkFactKey>();
        for (var kind : ReadinessRecordKind.values()) {
            var ids = ids(pieces.items(), kind);
            if (kind == ReadinessRecordKind.FACT) {
                facts.putAll(facts(parkId, ids));
            } else {
                names.putAll(names(parkId, kind, ids));
            }
        }
        return pieces.map(piece -> view(piece, names, facts));
    }

    private static ReadinessRecordView view(Piece piece, Map<UUID, String> names, Map<UUID, ParkFactKey> facts) {
        var id = piece.id();
        return new ReadinessRecordView(
                piece.kind(),
                id,
                id == null ? null : names.get(id),
                id == null ? null : facts.get(id),
                piece.part(),
                piece.amount(),
                piece.level());
    }

    private static List<UUID> ids(List<Piece> pieces, ReadinessRecordKind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .map(Piece::id)
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<UUID, String> names(UUID parkId, ReadinessRecordKind kind, List<UUID> ids) {
        var from = from(kind);
        var names = new HashMap<UUID, String>();
        if (from != null && !ids.isEmpty()) {
            database.list(
                    Sql.of(from + " where x.park_id = ? and x.id = any(?)", parkId, ids),
                    row -> names.put(row.uuid("id"), row.text("name")));
        }
        return names;
    }

    private static @Nullable String from(ReadinessRecordKind kind) {
        return switch (kind) {
            case TENANT -> "select x.id, c.name from tenant x join company c on c.id = x.company_id";
            case UNIT -> "select x.id, x.number as name from unit x";
            case MENTOR -> "select x.id, x.name from mentor x";
            case EXIT -> """
                    select x.id, c.name from exit_case x
                    join tenant t on t.park_id = x.park_id and t.id = x.tenant_id
                    join company c on c.id = t.company_id""";
            case FACT, SUPPOSED -> null;
        };
    }

    private Map<UUID, ParkFactKey> facts(UUID parkId, List<UUID> ids) {
        var facts = new HashMap<UUID, ParkFactKey>();
        database.list(
                Sql.of("select id, fact from park_fact where park_id = ? and id = any(?)", parkId, ids),
                row -> facts.put(row.uuid("id"), row.constant("fact", ParkFactKey.class)));
        return facts;
    }
}
