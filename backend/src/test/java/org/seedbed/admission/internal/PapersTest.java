package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.seedbed.testing.Applying.by;
import static org.seedbed.testing.Applying.founder;
import static org.seedbed.testing.Applying.hand;
import static org.seedbed.testing.Applying.read;
import static org.seedbed.testing.Applying.save;
import static org.seedbed.testing.Applying.stranger;
import static org.seedbed.testing.Applying.submit;
import static org.seedbed.testing.Applying.team;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.LinkTokens;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.FileKind;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Applying.Begun;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Papers in the file store: in by link, out to whoever sees the application, and gone with it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PapersTest {

    private static final String OWN = "/api/v1/applications/{id}";
    private static final byte[] PDF = "%PDF-1.7 旧材料".getBytes(StandardCharsets.UTF_8);

    @Inject
    World world;

    @Inject
    JobDatabase database;

    @Inject
    Database fenced;

    @Inject
    ActingContext acting;

    @Inject
    LinkTokens links;

    @Inject
    StoredFiles files;

    @Inject
    BusinessClock clock;

    @Inject
    MovePapers move;

    private UUID park;
    private Person officer;
    private Applying applying;
    private Begun begun;

    @BeforeEach
    void aDraft() {
        park = world.park();
        officer = world.with(Role.OPERATOR, park);
        applying = new Applying(park, officer);
        begun = applying.begin(applying.call("NURSERY", Applying.delivered(database, "nursery-default")));
    }

    @Test
    void aFileIsTakenByWhatItIsAndComesBackUnderItsName() {
        upload("计划书.pdf", "MZ".getBytes(StandardCharsets.US_ASCII))
                .statusCode(415)
                .body("code", equalTo("file.type"));
        upload("空.pdf", new byte[0]).statusCode(400).body("code", equalTo("file.empty"));
        upload("大.pdf", large()).statusCode(413).body("code", equalTo("file.too-large"));
        by(begun)
                .contentType("multipart/form-data")
                .multiPart("other", "x")
                .queryParam("kind", "LICENCE")
                .post(OWN + "/papers", begun.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("file.missing"));
        read(begun).body("papers", hasSize(0)).body("version", equalTo(0));
        String paper = upload("计划书（示例）.pdf", PDF)
                .statusCode(200)
                .body("papers.fileName", contains("计划书（示例）.pdf"))
                .body("papers.size", contains(PDF.length))
                .extract()
                .path("papers[0].id");
        assertThat(stranger()
                        .header("Link-Token", begun.token())
                        .get(OWN + "/papers/{paper}", begun.id(), paper)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString("attachment; filename*=UTF-8''%E8%AE%A1"))
                        .header("Content-Security-Policy", containsString("sandbox"))
                        .header("X-Content-Type-Options", "nosniff")
                        .extract()
                        .asByteArray())
                .isEqualTo(PDF);
        assertThat(storedFiles()).isEqualTo(1);
        by(begun).delete(OWN + "/papers/{paper}", begun.id(), paper).then().statusCode(200);
        assertThat(storedFiles()).isZero();
    }

    @Test
    void officersGetItOnceItWasHandedInAndNobodyElse() {
        save(begun, team(), List.of(founder())).statusCode(200);
        String paper = hand(begun, "BUSINESS_PLAN").statusCode(200).extract().path("papers[0].id");
        var officers = "/api/v1/parks/{park}/applications/{id}/papers/{paper}";
        as(officer).get(officers, park, begun.id(), paper).then().statusCode(404);
        submit(begun).statusCode(200);
        as(officer).get(officers, park, begun.id(), paper).then().statusCode(200);
        as(world.with(Role.OPERATOR, world.park()))
                .get(officers, park, begun.id(), paper)
                .then()
                .statusCode(404);
        stranger().get(OWN + "/papers/{paper}", begun.id(), paper).then().statusCode(404);
    }

    @Test
    void theFilesRowHasItsOwnFence() {
        hand(begun, "BUSINESS_PLAN").statusCode(200);
        var seen = Sql.of("select 1 from stored_file where park_id = ?", park);
        assertThat(in(linked(begun.token()), () -> fenced.count(seen))).isEqualTo(1);
        assertThat(in(linked(links.fresh()), () -> fenced.count(seen))).isZero();
        var reader = new RowScope(
                officer.userId(),
                null,
                null,
                clock.today(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of("admission_read", Set.of(park)));
        assertThat(in(reader, () -> fenced.count(seen))).isZero();
        save(begun, team(), List.of(founder())).statusCode(200);
        submit(begun).statusCode(200);
        assertThat(in(reader, () -> fenced.count(seen))).isEqualTo(1);
        // What was handed in takes nothing more, and who holds no draft of the park adds nothing to it.
        for (var scope : List.of(linked(begun.token()), linked(links.fresh()), reader)) {
            assertThatThrownBy(() -> in(scope, () -> files.store(Papers.fence(park), FileKind.PDF, "x.pdf", PDF)))
                    .hasStackTraceContaining("row-level security");
        }
        assertThat(in(linked(begun.token()), () -> fenced.execute(Sql.of("delete from stored_file"))))
                .isZero();
    }

    @Test
    void whatIsInTheTableIsReadFromThereAndMovedOnce() {
        hand(begun, "BUSINESS_PLAN").statusCode(200);
        var old = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into admission_paper (park_id, id, application_id, kind, file_name, media_type, size, sha256, content,
                    handed_in_at)
                values (?, ?, ?, 'LICENCE', '旧执照（示例）.pdf', 'application/pdf', ?, sha256(?), ?, now())""", park, old, begun.id(), PDF.length, PDF, PDF));
        assertThat(loaded(old)).isEqualTo(PDF);
        assertThat(move.run()).isPositive();
        assertThat(database.count(Sql.of("""
                        select 1 from admission_paper p join stored_file f on f.park_id = p.park_id and f.id = p.file_id
                        where p.id = ? and p.content is null and f.sha256 = p.sha256 and f.stored_by is null""", old))).isEqualTo(1);
        assertThat(loaded(old)).isEqualTo(PDF);
        read(begun).body("papers", hasSize(2));
        assertThat(move.run()).isZero();
    }

    private byte[] loaded(UUID paper) {
        return stranger()
                .header("Link-Token", begun.token())
                .get(OWN + "/papers/{paper}", begun.id(), paper)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .asByteArray();
    }

    private ValidatableResponse upload(String name, byte[] content) {
        return by(begun)
                .config(Applying.BROWSER)
                .contentType("multipart/form-data")
                .multiPart("file", name, content)
                .queryParam("kind", "BUSINESS_PLAN")
                .post(OWN + "/papers", begun.id())
                .then();
    }

    private static byte[] large() {
        var bytes = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, bytes, 0, PDF.length);
        return bytes;
    }

    private long storedFiles() {
        return database.count(Sql.of("select 1 from stored_file where park_id = ?", park));
    }

    private RowScope linked(String token) {
        return RowScope.holding(null, clock.today(), Set.of(links.hash(token)));
    }

    private <T> T in(RowScope rows, Supplier<T> work) {
        return acting.run(new Acting(rows.user(), "test", "test", rows), work);
    }
}
