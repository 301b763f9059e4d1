package org.seedbed.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.privacy.SealedColumns;
import org.seedbed.shared.crypto.EarlierKey;
import org.seedbed.shared.crypto.Place;
import org.seedbed.shared.crypto.Sealer;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** A new key in front reaches every sealed value, and one whose key is gone is left and counted. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class KeyRotationTest {

    private static final String NAME = "李示例";

    @Inject
    World world;

    @Inject
    KeyRotation rotation;

    @Inject
    Sealer sealer;

    @Inject
    JobDatabase database;

    @Inject
    @Any
    Instance<SealedColumns> modules;

    private UUID objection;

    @BeforeEach
    void anObjectionByName() {
        var park = world.park();
        var operator = world.with(Role.OPERATOR, park).userId();
        var notice = UUID.randomUUID();
        objection = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into public_notice (park_id, id, version, state, kind, title, lines, contact, working_days,
                    drafted_by, drafted_at)
                values (?, ?, 0, 'DRAFT', 'ADMISSION', '公示（示例）', '[]', '园区办公室（示例）', 5, ?, now())""", park, notice, operator));
        database.execute(Sql.of(
                """
                insert into objection (park_id, id, notice_id, version, state, text, text_hash, named, name_sealed,
                    contact_sealed, receipt_hash, filed_at, due_on, calendar_complete)
                values (?, ?, ?, 0, 'FILED', '请核实（示例）', 'x', true, ?, ?, ?, now(), current_date, true)""",
                park,
                objection,
                notice,
                EarlierKey.seal(place("name_sealed"), NAME),
                sealer.seal(place("contact_sealed"), "13900000000"),
                objection.toString()));
    }

    @Test
    void aValueUnderAnEarlierKeyComesUnderTheNewOne() {
        assertThat(sealer.open(place("name_sealed"), stored("name_sealed"))).isEqualTo(NAME);
        assertThat(Sealer.keyId(stored("name_sealed"))).isEqualTo("earlier");
        var contact = stored("contact_sealed");
        assertThat(rotation.run()).isEqualTo(new KeyRotation.Report(1, 0));
        assertThat(Sealer.keyId(stored("name_sealed"))).isEqualTo("test");
        assertThat(sealer.open(place("name_sealed"), stored("name_sealed"))).isEqualTo(NAME);
        assertThat(stored("contact_sealed")).isEqualTo(contact);
        assertThat(rotation.run()).isEqualTo(new KeyRotation.Report(0, 0));
    }

    @Test
    void oneWhoseKeyIsGoneIsLeftAsItIs() {
        rotation.run();
        var foreign = "\u0001\u0003old".getBytes(StandardCharsets.ISO_8859_1);
        database.execute(Sql.of(
                "update objection set name_sealed = ? || substring(name_sealed from 7) where id = ?",
                foreign,
                objection));
        var before = stored("name_sealed");
        assertThat(rotation.run()).isEqualTo(new KeyRotation.Report(0, 1));
        assertThat(stored("name_sealed")).isEqualTo(before);
        database.execute(Sql.of("update objection set name_sealed = null where id = ?", objection));
    }

    /** Founders have a run of their own; every other sealed column of the schema must be declared. */
    @Test
    void everySealedColumnIsDeclared() {
        var declared = modules.stream()
                .flatMap(m -> m.columns().stream())
                .map(c -> c.table() + "." + c.column())
                .toList();
        var there = database.list(Sql.of("""
                        select table_name || '.' || column_name as place from information_schema.columns
                        where table_schema = 'public' and data_type = 'bytea' and column_name like '%sealed'
                            and table_name <> 'founder'"""), row -> row.text("place"));
        assertThat(declared).containsExactlyInAnyOrderElementsOf(there);
    }

    private byte[] stored(String column) {
        return database.first(
                        Sql.of("select " + column + " from objection where id = ?", objection),
                        row -> row.bytes(column))
                .orElseThrow();
    }

    private Place place(String column) {
        return new Place("objection", column, objection);
    }
}
