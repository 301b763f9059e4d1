package org.seedbed.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PrivacyTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String NUMBER = "11010519491231002X";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    RetentionJob retention;

    @Inject
    InvitationRetention invitations;

    private UUID park;
    private UUID company;
    private Person keeper;
    private Person checker;
    private Person owner;
    private String founder;

    @BeforeEach
    void aFounderWhoSignsIn() {
        park = world.park();
        company = register.firm(park, "示例科技有限公司");
        register.tenant(park, company, "2020-01-01", "2021-01-01", Stage.INCUBATOR);
        keeper = world.with(Role.OPERATOR, park);
        checker = world.with(Role.CHECKER, park);
        owner = world.with(Role.OWNER, company);
        founder = as(keeper)
                .body(Map.of(
                        "name",
                        "李明",
                        "phone",
                        "13800001234",
                        "categories",
                        List.of("DISABLED", "STUDENT"),
                        "userId",
                        owner.userId(),
                        "idDocument",
                        Map.of("type", "RESIDENT_ID", "number", NUMBER),
                        "consent",
                        Map.of("noticeVersion", 1, "form", "ONLINE")))
                .post(PARK + "/companies/{company}/founders", park, company)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aPersonGetsTheirOwnDataInClearAndNobodyElses() {
        var invitation = invitation("WITHDRAWN", "2026-01-01");
        invitation("WITHDRAWN", "2026-01-02");
        database.execute(
                Sql.of("update invitation set email = ? where id = ?", owner.subject() + "@example.com", invitation));
        as(owner)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("sections.name", hasItems("account", "roles", "founder", "consents", "mentor", "privacyRequests"))
                .body("sections.find { it.name == 'founder' }.items[0].idNumber", equalTo(NUMBER))
                .body("sections.find { it.name == 'founder' }.items[0].sensitiveTags", equalTo("DISABLED"))
                .body("sections.find { it.name == 'invitations' }.items.state", contains("WITHDRAWN"))
                .body("sections.find { it.name == 'consents' }.items.purpose", hasItems("ID_NUMBER", "SENSITIVE_TAGS"));
        var other = as(world.with(Role.OWNER, company))
                .get("/api/v1/me/data")
                .then()
                .statusCode(200);
        assertThat(other.extract().asString()).doesNotContain(NUMBER).doesNotContain("李明");
        assertThat(database.count(Sql.of(
                        "select 1 from trail where action = 'PERSONAL_DATA_DOWNLOADED' and actor_id = ?",
                        owner.userId())))
                .isEqualTo(1);
    }

    @Test
    void anAcceptedDeletionAnonymisesWhatMayGoAndSaysWhatStays() {
        as(owner).get("/api/v1/me/privacy").then().body("parks.parkId", contains(park.toString()));
        var id = file("DELETION")
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .extract()
                .<String>path("id");
        file("DELETION").statusCode(409).body("code", equalTo("privacy.request-open"));
        as(checker).get(PARK + "/privacy-requests", park).then().body("items.userName", contains(owner.name()));
        decide(checker, id, 0).statusCode(403);
        decide(keeper, id, 7).statusCode(412);
        decide(keeper, id, 0)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("outcome", hasItems("FOUNDER_ANONYMISED", "SENSITIVE_ERASED", "CONTRACTS_STAY", "TRAIL_STAYS"));
        decide(keeper, id, 1).statusCode(409).body("code", equalTo("privacy.request-closed"));
        var row = database.first(
                Sql.of("select f::text as row from founder f where id = ?", UUID.fromString(founder)),
                r -> r.text("row"));
        assertThat(row.orElseThrow())
                .doesNotContain("李明")
                .doesNotContain("13800001234")
                .contains("#" + founder.substring(0, 8));
        assertThat(database.list(Sql.of("""
                                select key from founder f, jsonb_each(to_jsonb(f))
                                where id = ? and (key like '%sealed' or key like '%hash') and value <> 'null'""", UUID.fromString(founder)), r -> r.text("key")))
                .as("sealed columns that keep a value")
                .isEmpty();
        assertThat(database.count(Sql.of(
                        "select 1 from consent where subject_id = ? and end_reason = 'ERASED'",
                        UUID.fromString(founder))))
                .isEqualTo(2);
    }

    @Test
    void anErasedContactTakesNothingElseFromTheSearch() {
        database.execute(Sql.of(
                "update company_record set contact_name = '李明', contact_phone = '13800001234' where company_id = ?",
                company));
        database.execute(Sql.of("update company set name = '更名后有限公司' where id = ?", company));
        decide(keeper, file("DELETION").extract().path("id"), 0).statusCode(200);
        found("示例科技").body("items.name", contains("更名后有限公司"));
        found("李明").body("total", equalTo(0));
    }

    private ValidatableResponse found(String q) {
        return as(keeper).queryParam("q", q).get(PARK + "/companies", park).then();
    }

    @Test
    void erasureAndOwnDataReachEveryRow() {
        database.execute(Sql.of("""
                insert into founder (park_id, id, company_id, name, user_id, categories)
                select ?, gen_random_uuid(), ?, '同名 ' || n, ?, '{}' from generate_series(1, 120) n""", park, company, owner.userId()));
        as(owner)
                .get("/api/v1/me/data")
                .then()
                .body("sections.find { it.name == 'founder' }.items.size()", equalTo(121));
        decide(keeper, file("DELETION").extract().path("id"), 0).statusCode(200);
        assertThat(database.count(Sql.of("select 1 from founder where user_id = ?", owner.userId())))
                .isZero();
    }

    @Test
    void whoLosesARaceLearnsHowTheRequestEnded() throws Exception {
        String id = file("CORRECTION").extract().path("id");
        var answers = Rush.of(
                8,
                i -> () -> i % 2 == 0
                        ? decide(keeper, id, 0)
                        : as(owner)
                                .post("/api/v1/me/privacy-requests/{id}/cancel", id)
                                .then());
        var losers = answers.stream()
                .filter(a -> a.extract().statusCode() == 409)
                .map(a -> a.extract().<String>path("params.status"))
                .toList();
        assertThat(losers).isNotEmpty().doesNotContain("OPEN");
    }

    @Test
    void aHoldOnNothingIsRefusedAtItsField() {
        as(checker)
                .body(Map.of("subjectId", company, "reason", "劳动仲裁期间保留"))
                .post(PARK + "/legal-holds", park)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/subject"));
    }

    @Test
    void aHoldStopsDeletionUntilItIsLifted() {
        place(keeper).statusCode(403);
        String hold = place(checker)
                .statusCode(201)
                .body("label", equalTo("示例科技有限公司"))
                .extract()
                .path("id");
        place(checker).statusCode(409).body("code", equalTo("privacy.held-already"));
        var id = file("DELETION").extract().<String>path("id");
        decide(keeper, id, 0).statusCode(409).body("code", equalTo("privacy.held"));
        as(keeper).get(PARK + "/privacy-requests", park).then().body("items.status", contains("OPEN"));
        lift(hold).statusCode(200).body("liftReason", equalTo("仲裁已经结案"));
        lift(hold).statusCode(409).body("code", equalTo("privacy.hold-lifted"));
        decide(keeper, id, 0).statusCode(200);
    }

    @Test
    void aWithdrawalByRequestErasesBothValues() {
        var id = file("CONSENT_WITHDRAWAL").extract().<String>path("id");
        decide(keeper, id, 0).statusCode(200).body("outcome", contains("SENSITIVE_ERASED"));
        as(keeper)
                .get(PARK + "/companies/{company}", park, company)
                .then()
                .body("founders[0].name", equalTo("李明"))
                .body("founders[0].tagCount", equalTo(0))
                .body("founders[0].consents.size()", equalTo(0));
    }

    @Test
    void aPersonTakesARequestBackAndAsksOnlyParksThatKnowThem() {
        var id = file("CORRECTION").extract().<String>path("id");
        as(checker).post("/api/v1/me/privacy-requests/{id}/cancel", id).then().statusCode(404);
        as(owner)
                .post("/api/v1/me/privacy-requests/{id}/cancel", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        as(owner).post("/api/v1/me/privacy-requests/{id}/cancel", id).then().statusCode(409);
        as(owner)
                .body(Map.of("parkId", world.park(), "kind", "DELETION", "details", "请删除我的信息"))
                .post("/api/v1/me/privacy-requests")
                .then()
                .statusCode(422)
                .body("code", equalTo("privacy.nothing-here"));
    }

    @Test
    void whoIsAMomentLateIsToldWhatBecameOfTheRequest() throws Exception {
        for (int round = 0; round < 5; round++) {
            var id = file("CORRECTION").extract().<String>path("id");
            var answers = Rush.of(4, i -> () -> as(owner).post("/api/v1/me/privacy-requests/{id}/cancel", id));
            assertThat(answers.stream().filter(a -> a.statusCode() == 409))
                    .hasSize(3)
                    .allSatisfy(a -> assertThat(a.<String>path("params.status")).isEqualTo("CANCELLED"));
        }
    }

    @Test
    void retentionErasesWhatIsDueSparesWhatIsHeldAndReportsBoth() {
        var asOf = LocalDate.of(2999, 1, 1).plusDays((long) (Math.random() * 100_000));
        place(checker).statusCode(201);
        assertThat(retention.run(asOf)).isTrue();
        assertThat(retention.run(asOf)).as("the same day again").isFalse();
        reports(asOf).containsExactly("FOUNDER_SENSITIVE removed 0 held 1");
        database.execute(Sql.of(
                "update legal_hold set lifted_at = now(), lifted_by = placed_by, lift_reason = '结案' where park_id = ?",
                park));
        assertThat(retention.run(asOf.plusDays(1))).isTrue();
        reports(asOf.plusDays(1)).containsExactly("FOUNDER_SENSITIVE removed 1 held 0");
        as(keeper)
                .get(PARK + "/companies/{company}", park, company)
                .then()
                .body("founders[0].tagCount", equalTo(0))
                .body("founders[0].name", equalTo("李明"));
        as(checker)
                .get(PARK + "/retention-reports", park)
                .then()
                .statusCode(200)
                .body("items.rule", hasItems("FOUNDER_SENSITIVE"));
    }

    @Test
    void invitationsThatAreOverGoAfterHalfAYearUnlessARoleInForceRestsOnThem() {
        invitation("WITHDRAWN", "2026-01-01");
        invitation("OPEN", "2026-01-01");
        var recent = invitation("REJECTED", "2026-03-01");
        var open = invitation("OPEN", "2026-03-01");
        var inForce = invitation("ACCEPTED", "2026-01-01");
        var ended = invitation("ACCEPTED", "2026-01-01");
        var holder = world.with(Role.STAFF, company);
        var gone = world.with(Role.STAFF, company);
        bind(holder, inForce, null);
        bind(gone, ended, "2026-01-02");
        var held = invitation("REJECTED", "2026-01-01");
        database.execute(
                Sql.of("update invitation set email = ? where id = ?", checker.subject() + "@example.com", held));
        database.execute(Sql.of("""
                insert into legal_hold (park_id, id, subject_type, subject_id, label, reason, placed_by, placed_at)
                values (?, gen_random_uuid(), 'USER', ?, '示例', '诉讼保全', ?, now())""", park, checker.userId(), checker.userId()));
        QuarkusTransaction.requiringNew().run(() -> invitations.remove(LocalDate.of(2026, 2, 1)));
        assertThat(database.list(
                        Sql.of("select id from invitation where company_id = ?", company), row -> row.uuid("id")))
                .containsExactlyInAnyOrder(recent, open, inForce, held);
    }

    private UUID invitation(String state, String over) {
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into invitation (id, scope, role, company_id, email, state, invited_at, expires_at, closed_at)
                values (?, 'COMPANY', 'STAFF', ?, ?, ?, ?::date, ?::date, case when ? <> 'OPEN' then ?::date end)""", id, company, id + "@example.com", state, over, over, state, over));
        return id;
    }

    private void bind(Person person, UUID invitation, @Nullable String ended) {
        database.execute(Sql.of(
                "update membership set invitation_id = ?, granted_at = '2025-01-01', ended_at = ?::date where user_id = ?",
                invitation,
                ended,
                person.userId()));
    }

    @Test
    void whoIsStillHereKeepsTheirData() {
        register.tenant(park, company, "2022-01-01", null, Stage.INCUBATOR);
        var asOf = LocalDate.of(2500, 1, 1).plusDays((long) (Math.random() * 100_000));
        retention.run(asOf);
        reports(asOf).isEmpty();
    }

    private org.assertj.core.api.ListAssert<String> reports(LocalDate asOf) {
        return assertThat(database.list(
                Sql.of(
                        "select rule || ' removed ' || removed || ' held ' || held as line from retention_report where park_id = ? and as_of = ?",
                        park,
                        asOf),
                row -> row.text("line")));
    }

    private ValidatableResponse file(String kind) {
        return as(owner)
                .body(Map.of("parkId", park, "kind", kind, "details", "请处理我的个人信息"))
                .post("/api/v1/me/privacy-requests")
                .then();
    }

    private ValidatableResponse decide(Person person, String id, int version) {
        return as(person)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("decision", "ACCEPT", "reason", "已核对本人身份"))
                .post(PARK + "/privacy-requests/{id}/decide", park, id)
                .then();
    }

    private ValidatableResponse place(Person person) {
        return as(person)
                .body(Map.of("subject", "COMPANY", "subjectId", company, "reason", "劳动仲裁期间保留"))
                .post(PARK + "/legal-holds", park)
                .then();
    }

    private ValidatableResponse lift(String hold) {
        return as(checker)
                .body(Map.of("reason", "仲裁已经结案"))
                .post(PARK + "/legal-holds/{hold}/lift", park, hold)
                .then();
    }
}
