package org.seedbed.privacy.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.privacy.SealedColumns;
import org.seedbed.privacy.SealedColumns.SealedColumn;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.crypto.Place;
import org.seedbed.shared.crypto.Sealer;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;

/**
 * Brings the sealed columns of all modules under the current key, at each start. Batches hold their rows and skip those
 * another replica holds; a run that is killed is taken up by the next start. Founders have a run of their own, for their
 * numbers are hashed too.
 */
@ApplicationScoped
class KeyRotation {

    private static final Logger LOG = Logger.getLogger(KeyRotation.class);
    private static final int BATCH = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final Instance<SealedColumns> modules;
    private final JobDatabase database;
    private final Sealer sealer;
    private final Trail trail;
    private final ActingContext acting;

    /** What a run did. {@code left} counts the values whose key is not configured any more. */
    record Report(int sealed, int left) {}

    private record Done(int sealed, int left, @Nullable UUID last) {}

    KeyRotation(
            @Any Instance<SealedColumns> modules,
            JobDatabase database,
            Sealer sealer,
            Trail trail,
            ActingContext acting) {
        this.modules = modules;
        this.database = database;
        this.sealer = sealer;
        this.trail = trail;
        this.acting = acting;
    }

    void atStart(@Observes StartupEvent start) {
        run();
    }

    Report run() {
        return acting.run(Acting.job("key-rotation"), () -> {
            var sealed = 0;
            var left = 0;
            for (var module : modules) {
                for (var column : module.columns()) {
                    var done = all(column);
                    sealed += done.sealed();
                    left += done.left();
                }
            }
            return reported(sealed, left);
        });
    }

    private Report all(SealedColumn column) {
        var sealed = 0;
        var left = 0;
        for (UUID after = FIRST; after != null; ) {
            var from = after;
            var done = QuarkusTransaction.requiringNew().call(() -> batch(column, from));
            sealed += done.sealed();
            left += done.left();
            after = done.last();
        }
        return new Report(sealed, left);
    }

    private Done batch(SealedColumn column, UUID after) {
        var header = sealer.currentHeader();
        var waiting = database.list(
                Sql.of(
                        "select id, %2$s from %1$s where id > ? and substring(%2$s from 1 for ?) <> ?"
                                        .formatted(column.table(), column.column())
                                + " order by id limit ? for update skip locked",
                        after,
                        header.length,
                        header,
                        BATCH),
                row -> Map.entry(row.uuid("id"), row.bytes(column.column())));
        var rows = new ArrayList<List<Object>>();
        for (var value : waiting) {
            var place = new Place(column.table(), column.column(), value.getKey());
            try {
                rows.add(List.of(sealer.seal(place, sealer.open(place, value.getValue())), value.getKey()));
            } catch (IllegalStateException e) {
                LOG.errorf("%s %s: %s", column.table(), value.getKey(), e.getMessage());
            }
        }
        database.batch("update %s set %s = ? where id = ?".formatted(column.table(), column.column()), rows);
        var last = waiting.isEmpty() ? null : waiting.getLast().getKey();
        return new Done(rows.size(), waiting.size() - rows.size(), last);
    }

    private Report reported(int sealed, int left) {
        if (sealed > 0) {
            LOG.infof("values brought under the current personal keys: %d", sealed);
            QuarkusTransaction.requiringNew()
                    .run(() -> trail.recordJob(
                            List.of(Change.of(Action.PERSONAL_KEYS_ROTATED, SubjectType.PERSONAL_DATA, null)
                                    .after(Facts.of("sealed", sealed).and("left", left)))));
        }
        if (left > 0) {
            LOG.errorf(
                    "values whose key is not configured any more: %d; put the old key back behind the new one", left);
        }
        return new Report(sealed, left);
    }
}
