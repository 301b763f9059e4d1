package org.seedbed.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.audit.TrailFault;
import org.seedbed.audit.internal.TrailCheck.Finding;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

/** What is sealed stays as it was, or verifying says what did not. The owner of the tables plays the thief. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SealingTest {

    @Inject
    Trail trail;

    @Inject
    Sealer sealer;

    @Inject
    JobDatabase database;

    @Inject
    World world;

    private UUID park;
    private List<Long> rows;

    /** Three batches of two rows each. */
    @BeforeEach
    void aSealedChain() {
        park = world.park();
        for (int i = 0; i < 3; i++) {
            write(2);
            sealer.seal(park);
        }
        rows = ids("select id from trail where park_id = ? order by id");
    }

    @Test
    void anUntouchedChainIsIntact() {
        assertThat(sealed()).isEqualTo(rows);
        assertThat(batches()).isEqualTo(3);
        assertThat(verify()).isEmpty();
        // What still waits is no fault.
        write(1);
        assertThat(verify()).isEmpty();
    }

    @Test
    void aTamperedRowIsNamed() throws SQLException {
        steal("update trail set after = '{\"endsOn\": \"2030-01-01\"}' where id = " + rows.get(3));
        assertThat(verify()).containsExactly(new Finding(TrailFault.ROW_TAMPERED, park, 2L, rows.get(3)));
    }

    @Test
    void aTamperedMomentOrActorIsNamedToo() throws SQLException {
        steal("update trail set at = at + interval '1 microsecond' where id = " + rows.get(0));
        steal("update trail set actor_id = gen_random_uuid() where id = " + rows.get(5));
        assertThat(verify())
                .containsExactly(
                        new Finding(TrailFault.ROW_TAMPERED, park, 1L, rows.get(0)),
                        new Finding(TrailFault.ROW_TAMPERED, park, 3L, rows.get(5)));
    }

    @Test
    void aRemovedRowIsNamed() throws SQLException {
        steal("delete from trail where id = " + rows.get(4));
        assertThat(verify()).containsExactly(new Finding(TrailFault.ROW_REMOVED, park, 3L, rows.get(4)));
    }

    @Test
    void aRowRemovedBeforeItWasSealedIsNamed() throws SQLException {
        write(2);
        var last = ids("select id from trail where park_id = ? order by id").getLast();
        steal("delete from trail where id = " + last);
        assertThat(verify()).containsExactly(new Finding(TrailFault.ROW_REMOVED, park, null, last));
        assertThat(sealer.seal(park)).isEqualTo(2);
        assertThat(verify()).containsExactly(new Finding(TrailFault.ROW_REMOVED, park, 4L, last));
    }

    @Test
    void anInsertedRowIsNamed() throws SQLException {
        steal("""
                insert into trail (park_id, at, origin, request_id, action, outcome, subject_type, visible_own)
                values ('%s', now(), 'leaseTerminate', 'x', 'LEASE_TERMINATED', 'DONE', 'LEASE', false)""".formatted(park));
        var inserted = ids("select id from trail where park_id = ? order by id").getLast();
        assertThat(verify()).containsExactly(new Finding(TrailFault.ROW_INSERTED, park, null, inserted));
    }

    @Test
    void aTamperedBatchIsNamed() throws SQLException {
        steal("update trail_batch set sealed_at = sealed_at + interval '1 day' where chain = '%s' and seq = 2"
                .formatted(park));
        assertThat(verify()).containsExactly(new Finding(TrailFault.BATCH_TAMPERED, park, 2L, null));
    }

    /** Whoever mends the row's leaf and the batch's hash as well breaks the chain at the next batch. */
    @Test
    void aBatchMadeAnewBreaksTheChain() throws SQLException {
        steal("update trail set reason = 'other' where id = " + rows.get(2));
        steal("""
                update trail_batch b set leaves =
                    (select string_agg(trail_leaf(t), ''::bytea order by t.id) from trail t where t.id = any(b.ids))
                where chain = '%s' and seq = 2""".formatted(park));
        steal("""
                update trail_batch set hash = trail_batch_hash(chain, seq, prev_hash, ids, leaves, sealed_at)
                where chain = '%s' and seq = 2""".formatted(park));
        assertThat(verify()).containsExactly(new Finding(TrailFault.CHAIN_BROKEN, park, 3L, null));
    }

    @Test
    void aRemovedBatchIsNamedAndItsRowsWithIt() throws SQLException {
        steal("delete from trail_batch where chain = '%s' and seq = 2".formatted(park));
        assertThat(verify())
                .containsExactly(
                        new Finding(TrailFault.BATCH_REMOVED, park, 3L, null),
                        new Finding(TrailFault.ROW_INSERTED, park, null, rows.get(2)),
                        new Finding(TrailFault.ROW_INSERTED, park, null, rows.get(3)));
    }

    @Test
    void aTailCutOffWithItsRowsIsFoundByANotedHeadAlone() throws SQLException {
        var head = database.first(
                        Sql.of(
                                "select chain || ':' || seq || ':' || encode(hash, 'hex') as head from trail_batch where chain = ? and seq = 3",
                                park),
                        row -> row.text("head"))
                .orElseThrow();
        assertThat(command("verify", "--park", park.toString(), "--head", head)).startsWith("0 intact");
        steal("delete from trail_batch where chain = '%s' and seq = 3".formatted(park));
        steal("delete from trail where id in (%d, %d)".formatted(rows.get(4), rows.get(5)));
        assertThat(command("verify", "--park", park.toString())).startsWith("0 intact");
        assertThat(command("verify", "--park", park.toString(), "--head", head))
                .startsWith("1 ")
                .contains("HEAD_LOST in park " + park + ", batch 3")
                .contains("NOT INTACT: 1 findings");
    }

    @Test
    void theCommandNamesTheRowAndFails() throws SQLException {
        assertThat(command("verify", "--park", park.toString()))
                .startsWith("0 intact park " + park + ": 3 batches, 6 rows");
        steal("update trail set label = 'other' where id = " + rows.get(1));
        assertThat(command("verify", "--park", park.toString()))
                .startsWith("1 ")
                .contains("ROW_TAMPERED in park %s, batch 1, row %d".formatted(park, rows.get(1)));
        assertThat(command("verify", "--head", "nonsense")).startsWith("2 ").contains("--head");
        assertThat(command("seal")).startsWith("2 ");
    }

    @Test
    void writersAndSealersTogetherLoseNothingAndSealNothingTwice() throws Exception {
        var writing = new AtomicBoolean(true);
        try (var sealers = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                sealers.execute(() -> {
                    while (writing.get()) {
                        sealer.seal(park);
                    }
                });
            }
            Rush.of(6, i -> () -> {
                for (int n = 0; n < 40; n++) {
                    write(1 + n % 3);
                }
                return i;
            });
            writing.set(false);
        }
        sealer.seal(park);
        var written = ids("select id from trail where park_id = ? order by id");
        assertThat(written).hasSize(6 + 6 * (14 + 2 * 13 + 3 * 13));
        assertThat(sealed()).hasSameSizeAs(written).containsExactlyInAnyOrderElementsOf(written);
        assertThat(verify()).isEmpty();
    }

    @Test
    void aLongQueueIsSealedInBatchesOfAThousand() {
        write(2500);
        assertThat(sealer.seal(park)).isEqualTo(2500);
        assertThat(batches()).isEqualTo(3 + 3);
        assertThat(verify()).isEmpty();
        assertThat(sealer.seal(park)).isZero();
    }

    private void write(int changes) {
        var batch = IntStream.range(0, changes)
                .mapToObj(i -> Change.of(Action.PARK_CHANGED, SubjectType.PARK, park)
                        .park(park)
                        .before(Facts.of("name", "旧名 \"A\"").secret("phone", "13800000000"))
                        .after(Facts.of("name", "新名" + i).secret("phone", "13800000001")))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> trail.record(batch));
    }

    private List<Finding> verify() {
        return TrailCheck.chain(database, park);
    }

    private List<Long> sealed() {
        return ids("select unnest(ids) as id from trail_batch where chain = ? order by seq");
    }

    private long batches() {
        return database.count(Sql.of("select 1 from trail_batch where chain = ?", park));
    }

    private List<Long> ids(String sql) {
        return database.list(Sql.of(sql, park), row -> row.number("id"));
    }

    /** As the owner, triggers out of the way. */
    private static void steal(String statement) throws SQLException {
        try (var owner = PostgresResource.owner();
                var sql = owner.createStatement()) {
            sql.execute("alter table trail disable trigger user");
            sql.execute("alter table trail_batch disable trigger user");
            try {
                assertThat(sql.executeUpdate(statement)).isPositive();
            } finally {
                sql.execute("alter table trail enable trigger user");
                sql.execute("alter table trail_batch enable trigger user");
            }
        }
    }

    /** Exit code and output. */
    private static String command(String... args) {
        var output = new ByteArrayOutputStream();
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jobs.jdbc.url", String.class);
        var environment = Map.of("QUARKUS_DATASOURCE_JOBS_JDBC_URL", url);
        int code = AuditCommand.run(List.of(args), environment, new PrintStream(output, true, StandardCharsets.UTF_8));
        return code + " " + output.toString(StandardCharsets.UTF_8);
    }
}
