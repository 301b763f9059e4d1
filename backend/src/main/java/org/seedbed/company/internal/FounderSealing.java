package org.seedbed.company.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.company.FounderCategory;
import org.seedbed.privacy.Consents;
import org.seedbed.privacy.Purpose;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.crypto.KeyedHash;
import org.seedbed.shared.crypto.Sealer;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;

/**
 * Brings every founder's sealed values under the current keys, at each start: after a new key was put in front, and once
 * for tags that were stored before there was encryption. Batches hold their rows and skip those another replica holds;
 * a run that is killed is taken up by the next start.
 */
@ApplicationScoped
class FounderSealing {

    private static final Logger LOG = Logger.getLogger(FounderSealing.class);
    private static final int BATCH = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final JobDatabase database;
    private final FounderVault vault;
    private final Sealer sealer;
    private final KeyedHash hash;
    private final Consents consents;
    private final Trail trail;
    private final ActingContext acting;

    /** What a run did. {@code left} names the founders whose key is not configured any more. */
    record Report(int sealed, int left) {}

    FounderSealing(
            JobDatabase database,
            FounderVault vault,
            Sealer sealer,
            KeyedHash hash,
            Consents consents,
            Trail trail,
            ActingContext acting) {
        this.database = database;
        this.vault = vault;
        this.sealer = sealer;
        this.hash = hash;
        this.consents = consents;
        this.trail = trail;
        this.acting = acting;
    }

    void atStart(@Observes StartupEvent start) {
        run();
    }

    Report run() {
        return acting.run(Acting.job("founder-sealing"), () -> {
            var after = FIRST;
            int sealed = 0;
            int left = 0;
            while (true) {
                var from = after;
                var done = QuarkusTransaction.requiringNew().call(() -> batch(from));
                sealed += done.sealed();
                left += done.left();
                if (done.last() == null) {
                    break;
                }
                after = done.last();
            }
            return reported(sealed, left);
        });
    }

    private Report reported(int sealed, int left) {
        if (sealed > 0) {
            LOG.infof("founders brought under the current personal keys: %d", sealed);
            QuarkusTransaction.requiringNew()
                    .run(() -> trail.recordJob(
                            List.of(Change.of(Action.PERSONAL_KEYS_ROTATED, SubjectType.PERSONAL_DATA, null)
                                    .after(Facts.of("sealed", sealed).and("left", left)))));
        }
        if (left > 0) {
            LOG.errorf(
                    "founders whose key is not configured any more: %d; put the old key back behind the new one", left);
        }
        return new Report(sealed, left);
    }

    private record Done(int sealed, int left, @Nullable UUID last) {}

    private Done batch(UUID after) {
        var header = sealer.currentHeader();
        var waiting = database.list(
                Sql.of(
                        """
                        select park_id, id, categories, tags_sealed, id_sealed from founder
                        where id > ? and (not categories <@ ?::text[]
                            or substring(tags_sealed from 1 for ?) <> ? or substring(id_sealed from 1 for ?) <> ?
                            or not starts_with(id_hash, ?))
                        order by id limit ? for update skip locked""",
                        after,
                        FounderVault.open(List.of(FounderCategory.values())),
                        header.length,
                        header,
                        header.length,
                        header,
                        hash.currentPrefix(),
                        BATCH),
                this::one);
        var last = waiting.isEmpty() ? null : waiting.getLast().id();
        var readable = waiting.stream().filter(One::readable).toList();
        readable.forEach(this::store);
        return new Done(readable.size(), waiting.size() - readable.size(), last);
    }

    private record One(
            UUID parkId,
            UUID id,
            boolean readable,
            Set<FounderCategory> plain,
            Set<FounderCategory> tags,
            CompanyJson.@Nullable IdDocument document) {}

    private One one(Row row) {
        var id = row.uuid("id");
        var plain =
                row.texts("categories").stream().map(FounderCategory::valueOf).collect(Collectors.toSet());
        try {
            var tags = FounderVault.sensitive(plain);
            tags.addAll(vault.openTags(id, row.bytesOrNull(FounderVault.TAGS)));
            return new One(
                    row.uuid("park_id"), id, true, plain, tags, vault.openId(id, row.bytesOrNull(FounderVault.ID)));
        } catch (IllegalStateException e) {
            LOG.errorf("founder %s: %s", id, e.getMessage());
            return new One(row.uuid("park_id"), id, false, plain, Set.of(), null);
        }
    }

    private void store(One founder) {
        var id = founder.id();
        var document = founder.document();
        database.batch(
                """
                update founder set categories = ?::text[], tags_sealed = ?, tags_count = ?, id_sealed = ?, id_hash = ?
                where park_id = ? and id = ?""",
                List.of(Arrays.<@Nullable Object>asList(
                        FounderVault.open(founder.plain()),
                        vault.sealTags(id, founder.tags()),
                        founder.tags().size(),
                        document == null ? null : vault.sealId(id, document),
                        document == null ? null : vault.hash(document),
                        founder.parkId(),
                        id)));
        if (!FounderVault.sensitive(founder.plain()).isEmpty()) {
            consents.imported(database, founder.parkId(), List.of(id), Purpose.SENSITIVE_TAGS);
        }
    }
}
