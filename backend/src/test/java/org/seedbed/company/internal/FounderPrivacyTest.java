package org.seedbed.company.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.Companies;
import org.seedbed.company.CompanyDraft;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.FounderCategory;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class FounderPrivacyTest {

    private static final String COMPANY = "/api/v1/parks/{park}/companies/{company}";
    private static final String FOUNDER = COMPANY + "/founders/{founder}";
    private static final String NUMBER = "11010519491231002X";
    private static final Map<String, Object> AGREED = Map.of("noticeVersion", 1, "form", "PAPER");

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    Companies companies;

    @Inject
    FounderSealing sealing;

    private UUID park;
    private UUID company;
    private Person keeper;

    @BeforeEach
    void aCompany() {
        park = world.park();
        company = register.firm(park, "示例科技有限公司");
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void sensitiveValuesNeedConsentToTheNoticeAsItIs() {
        add("甲", List.of("DISABLED"), null, null).statusCode(422).body("code", equalTo("privacy.consent-required"));
        add("甲", List.of(), NUMBER, null).statusCode(422).body("code", equalTo("privacy.consent-required"));
        add("甲", List.of("DISABLED"), null, Map.of("noticeVersion", 99, "form", "PAPER"))
                .statusCode(422)
                .body("code", equalTo("privacy.notice-outdated"))
                .body("params.version", equalTo("1"));
        as(keeper).get(COMPANY, park, company).then().body("founders", empty());
        add("甲", List.of("STUDENT"), null, null).statusCode(201);
    }

    @Test
    void theDatabaseHoldsNoValueAndTheAnswerOnlyAMask() {
        String id = added("甲", List.of("DISABLED", "STUDENT", "VETERAN"), NUMBER);
        as(keeper)
                .get(COMPANY, park, company)
                .then()
                .body("founders[0].categories", contains("STUDENT"))
                .body("founders[0].tagCount", equalTo(2))
                .body("founders[0].idNumber", equalTo("110***********002X"))
                .body("founders[0].consents.purpose", contains("SENSITIVE_TAGS", "ID_NUMBER"))
                .body("founders[0].consents.confirmed", contains(true, true));
        as(world.with(Role.RECEPTION, park))
                .get(COMPANY, park, company)
                .then()
                .body("founders[0].tagCount", equalTo(0))
                .body("founders[0].idNumber", nullValue())
                .body("founders[0].consents", empty());
        for (var table : List.of("founder", "idempotency_key", "trail", "consent")) {
            var text = database.list(Sql.of("select t::text as row from " + table + " t"), row -> row.text("row"));
            assertThat(text).noneMatch(row -> row.contains(NUMBER));
            assertThat(text.stream().filter(row -> row.contains(id))).noneMatch(row -> row.contains("DISABLED"));
        }
    }

    @Test
    void clearValuesNeedARightAndAReasonAndLeaveATrail() {
        String id = added("甲", List.of("DISABLED"), NUMBER);
        reveal(keeper, id, "看看").statusCode(400).body("errors.pointer", contains("/reason"));
        reveal(world.with(Role.FINANCE, park), id, "核对减免申请的证明材料").statusCode(403);
        var checker = world.with(Role.CHECKER, park);
        reveal(checker, id, "核对减免申请的证明材料")
                .statusCode(200)
                .body("categories", contains("DISABLED"))
                .body("idDocument.number", equalTo(NUMBER));
        var rows = database.list(
                Sql.of("""
                        select actor_id, reason, after::text as after from trail
                        where subject_id = ? and action = 'PERSONAL_REVEALED'""", UUID.fromString(id)), row -> row.uuid("actor_id") + row.text("reason") + row.text("after"));
        assertThat(rows)
                .singleElement()
                .asString()
                .startsWith(checker.userId() + "核对减免申请的证明材料")
                .contains("revealed")
                .contains("ID_NUMBER");
        assertThat(rows.getFirst()).doesNotContain(NUMBER).doesNotContain("DISABLED");
    }

    @Test
    void numbersAreCheckedByTheirKind() {
        add("甲", List.of(), "110105194912310021", AGREED)
                .statusCode(400)
                .body("errors.pointer", contains("/idDocument/number"))
                .body("errors.code", contains("validation.id-number"));
        add("乙", List.of(), "１１０１０５１９４９１２３１００２ｘ", AGREED)
                .statusCode(201)
                .body("idNumber", equalTo("110***********002X"));
    }

    @Test
    void onePersonInTwoCompaniesIsPointedOut() {
        added("甲", List.of(), NUMBER);
        var other = register.firm(park, "别家有限公司");
        as(keeper)
                .body(body("甲", List.of(), NUMBER, AGREED))
                .post(COMPANY + "/founders", park, other)
                .then()
                .statusCode(201)
                .body("alsoAt.name", contains("示例科技有限公司"));
        var elsewhere = world.park();
        as(world.with(Role.OPERATOR, elsewhere))
                .body(body("甲", List.of(), NUMBER, AGREED))
                .post(COMPANY + "/founders", elsewhere, register.firm(elsewhere, "第三家"))
                .then()
                .statusCode(201)
                .body("alsoAt", empty());
    }

    @Test
    void anEditKeepsSealedValuesUnlessItBringsNewOnes() {
        String id = added("甲", List.of("DISABLED"), NUMBER);
        as(keeper)
                .body(body("甲乙", List.of("STUDENT"), null, null))
                .put(FOUNDER, park, company, id)
                .then()
                .statusCode(428);
        edit(id, 0, body("甲乙", List.of("STUDENT"), null, null))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("tagCount", equalTo(1))
                .body("idNumber", equalTo("110***********002X"));
        edit(id, 0, body("甲", List.of(), null, null)).statusCode(412);
        edit(id, 1, body("甲乙", List.of("VETERAN", "LAID_OFF"), null, AGREED))
                .statusCode(200)
                .body("tagCount", equalTo(2));
        reveal(keeper, id, "核对减免申请的证明材料").body("categories", contains("LAID_OFF", "VETERAN"));
        assertThat(database.count(Sql.of("select 1 from consent where subject_id = ?", UUID.fromString(id))))
                .isEqualTo(3);
    }

    @Test
    void theHundredAndFirstFounderIsAddedAndChangedLikeTheFirst() {
        database.execute(Sql.of("""
                insert into founder (park_id, id, company_id, name, categories)
                select ?, gen_random_uuid(), ?, 'A ' || n, '{}' from generate_series(1, 100) n""", park, company));
        String id = added("甲", List.of("DISABLED"), NUMBER);
        edit(id, 0, body("甲乙", List.of(), null, null)).statusCode(200).body("tagCount", equalTo(1));
    }

    @Test
    void onlySomebodyOfTheCompanyIsTiedToAFounder() {
        var owner = world.with(Role.OWNER, company);
        var body = new HashMap<>(body("甲", List.of(), null, null));
        body.put("userId", keeper.userId());
        post(body).statusCode(422).body("code", equalTo("company.not-a-member"));
        body.put("userId", owner.userId());
        post(body).statusCode(201).body("userId", equalTo(owner.userId().toString()));
    }

    @Test
    void aWithdrawalErasesTheValuesAndTheRegisterDoesNotBringThemBack() {
        importTags(Set.of(FounderCategory.DISABLED, FounderCategory.STUDENT));
        String id = as(keeper)
                .get(COMPANY, park, company)
                .then()
                .body("founders[0].tagCount", equalTo(1))
                .body("founders[0].consents.how", contains("IMPORT_UNCONFIRMED"))
                .body("founders[0].consents.confirmed", contains(false))
                .extract()
                .path("founders[0].id");
        waiting().body("items.founderId", contains(id)).body("total", equalTo(1));
        as(keeper)
                .body(Map.of("purposes", List.of("SENSITIVE_TAGS"), "consent", AGREED))
                .post(FOUNDER + "/give-consent", park, company, id)
                .then()
                .statusCode(200)
                .body("consents.confirmed", contains(true));
        waiting().body("total", equalTo(0));
        withdraw(id).statusCode(200).body("tagCount", equalTo(0)).body("categories", contains("STUDENT"));
        withdraw(id).statusCode(409).body("code", equalTo("company.no-consent"));
        importTags(Set.of(FounderCategory.DISABLED, FounderCategory.STUDENT));
        as(keeper).get(COMPANY, park, company).then().body("founders[0].tagCount", equalTo(0));
        assertThat(companies.all(park))
                .anySatisfy(d -> assertThat(d.founderCategories()).containsExactly(FounderCategory.STUDENT));
    }

    @Test
    void anImportKeepsItsTagsForTheNextOne() {
        importTags(Set.of(FounderCategory.DISABLED, FounderCategory.STUDENT));
        assertThat(companies.all(park))
                .anySatisfy(d -> assertThat(d.founderCategories())
                        .containsExactlyInAnyOrder(FounderCategory.DISABLED, FounderCategory.STUDENT));
    }

    @Test
    void aHoldKeepsWhatWouldBeErased() {
        String id = added("甲", List.of("DISABLED"), null);
        database.execute(Sql.of("""
                insert into legal_hold (park_id, id, subject_type, subject_id, label, reason, placed_by, placed_at)
                values (?, gen_random_uuid(), 'COMPANY', ?, '示例', '诉讼保全', ?, now())""", park, company, keeper.userId()));
        withdraw(id).statusCode(409).body("code", equalTo("privacy.held"));
        as(keeper)
                .header("If-Match", "\"0\"")
                .delete(FOUNDER, park, company, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("privacy.held"));
        as(keeper).get(COMPANY, park, company).then().body("founders[0].tagCount", equalTo(1));
    }

    @Test
    void tagsFromBeforeEncryptionAreSealedOnceAndLeaveNoPlainCopy() throws SQLException {
        String id = added("甲", List.of("STUDENT"), null);
        try (var connection = PostgresResource.owner();
                var sql = connection.createStatement()) {
            sql.execute("alter table founder drop constraint ck_founder__categories");
            sql.execute("update founder set categories = '{DISABLED,STUDENT}' where id = '" + id + "'");
            sql.execute("alter table founder add constraint ck_founder__categories check (categories <@ "
                    + "array['COLLEGE_GRADUATE', 'OVERSEAS_RETURNEE', 'STUDENT', 'RESEARCHER', 'OTHER']) not valid");
        }
        assertThat(sealing.run().sealed()).isGreaterThanOrEqualTo(1);
        assertThat(sealing.run().sealed()).isZero();
        var plain = database.first(
                Sql.of("select t::text as row from founder t where id = ?", UUID.fromString(id)), r -> r.text("row"));
        assertThat(plain.orElseThrow()).contains("STUDENT").doesNotContain("DISABLED");
        reveal(keeper, id, "核对减免申请的证明材料").body("categories", containsInAnyOrder("DISABLED"));
        waiting().body("items.founderId", contains(id));
    }

    @Test
    void valuesUnderAnOlderKeyAreFoundBroughtOverAndTheUnreadableOnesNamed() {
        String id = added("甲", List.of("DISABLED"), NUMBER);
        var foreign = "\u0001\u0003old".getBytes(StandardCharsets.ISO_8859_1);
        database.execute(Sql.of("update founder set id_hash = 'old:' || id_hash where id = ?", UUID.fromString(id)));
        assertThat(sealing.run()).isEqualTo(new FounderSealing.Report(1, 0));
        add("丙", List.of(), NUMBER, AGREED).statusCode(201).body("alsoAt.name", contains("示例科技有限公司"));
        database.execute(Sql.of(
                "update founder set tags_sealed = ? || substring(tags_sealed from 7) where id = ?",
                foreign,
                UUID.fromString(id)));
        assertThat(sealing.run()).isEqualTo(new FounderSealing.Report(0, 1));
        database.execute(Sql.of("delete from founder where id = ?", UUID.fromString(id)));
    }

    private void importTags(Set<FounderCategory> categories) {
        var draft = new CompanyDraft(
                company,
                CompanyKind.FIRM,
                "示例科技有限公司",
                null,
                null,
                null,
                null,
                "李明",
                "13800001234",
                categories,
                LocalDate.of(2026, 1, 1),
                null,
                null);
        companies.change(park, List.of(draft));
    }

    private ValidatableResponse waiting() {
        return as(keeper)
                .get("/api/v1/parks/{park}/consents-to-obtain", park)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse withdraw(String id) {
        return as(keeper)
                .body(Map.of("purpose", "SENSITIVE_TAGS", "reason", "本人书面撤回"))
                .post(FOUNDER + "/withdraw-consent", park, company, id)
                .then();
    }

    private ValidatableResponse reveal(Person person, String id, String reason) {
        return as(person)
                .body(Map.of("fields", List.of("ID_NUMBER", "CATEGORIES"), "reason", reason))
                .post(FOUNDER + "/reveal", park, company, id)
                .then();
    }

    private ValidatableResponse edit(String id, int version, Map<String, Object> body) {
        return as(keeper)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(FOUNDER, park, company, id)
                .then();
    }

    private String added(String name, List<String> categories, String number) {
        return add(name, categories, number, AGREED).statusCode(201).extract().path("id");
    }

    private ValidatableResponse add(String name, List<String> categories, String number, Map<String, Object> consent) {
        return post(body(name, categories, number, consent));
    }

    private ValidatableResponse post(Map<String, Object> body) {
        return as(keeper).body(body).post(COMPANY + "/founders", park, company).then();
    }

    private static Map<String, Object> body(
            String name, List<String> categories, String number, Map<String, Object> consent) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("categories", categories);
        if (number != null) {
            body.put("idDocument", Map.of("type", "RESIDENT_ID", "number", number));
        }
        if (consent != null) {
            body.put("consent", consent);
        }
        return body;
    }
}
