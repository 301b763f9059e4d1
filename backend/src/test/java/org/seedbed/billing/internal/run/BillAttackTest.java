package org.seedbed.billing.internal.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Tokens;
import org.seedbed.testing.World;

/** Whoever reaches past the pages: with odd requests, at the same moment as somebody else, or with SQL. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BillAttackTest {

    private static final String BILL = "/api/v1/parks/{park}/bills/{bill}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Billed billed;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private UUID company;
    private Person finance;

    @BeforeEach
    void aParkThatBills() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        company = register.firm(park, "甲公司（示例）");
        var tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        billed.lease(park, tenant, register.office(park, "A301", "120"), "2026-10-16", "2027-10-16", "30");
        Billed.settings(finance, park, "2026-10-01", "\"0\"").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"\"",
                "\"2026-13-01\"",
                "\"2026-02-30\"",
                "\"十一月\"",
                "\"-999999999-01-01\"",
                "\"+999999999-12-31\"",
                "202611",
                "{\"year\":2026}",
                "[\"2026-11-01\"]"
            })
    void aMonthThatIsNoneIsRefusedAndNoRunIsThere(String month) {
        as(finance)
                .body("{\"month\":" + month + "}")
                .post(Billed.RUNS, park)
                .then()
                .statusCode(400)
                .body("code", equalTo("request.invalid"));
        assertThat(count("bill_run")).isZero();
    }

    @Test
    void aMonthBeforeBillingBeganIsRefused() {
        Billed.start(finance, park, "2026-09-30")
                .statusCode(422)
                .body("code", equalTo("billing.run-month-early"))
                .body("errors[0].pointer", equalTo("/month"))
                .body("params.day", equalTo("2026-10-01"));
        Billed.start(finance, park, "1900-01-01").statusCode(422);
        assertThat(count("bill_run")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "0", "-1", "99999999999", "\"eins\"", "1.5"})
    void aPreviewThatIsNoneIsNotIssued(String preview) {
        var run = billed.previewed(finance, park, "2026-11-01");
        as(finance)
                .body("{\"preview\":" + preview + "}")
                .post(Billed.RUN + "/issue", park, run)
                .then()
                .statusCode(400);
        Billed.issue(finance, park, run, 2).statusCode(409).body("code", equalTo("billing.preview-old"));
        assertThat(count("bill")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0]", "[-1]", "[null]", "[99999999999]", "[\"1; drop table bill\"]", "null", "{}"})
    void linesThatAreNoneAreNotTakenBack(String lines) {
        var bill = issued();
        as(finance)
                .body("{\"lines\":" + lines + ",\"reason\":\"示例\"}")
                .post(BILL + "/credit-notes", park, bill)
                .then()
                .statusCode(400);
        var many = String.join(",", Collections.nCopies(501, "1"));
        as(finance)
                .body("{\"lines\":[" + many + "],\"reason\":\"示例\"}")
                .post(BILL + "/credit-notes", park, bill)
                .then()
                .statusCode(400);
        as(finance)
                .body("{\"lines\":[1],\"reason\":\"" + "长".repeat(501) + "\"}")
                .post(BILL + "/credit-notes", park, bill)
                .then()
                .statusCode(400);
        assertThat(count("bill")).isEqualTo(1);
    }

    @Test
    void whatIsBeingPreviewedOrIssuedIsNotMovedOtherwise() {
        UUID run = UUID.fromString(
                Billed.start(finance, park, "2026-11-01").extract().path("id"));
        move(run, "preview").statusCode(409).body("code", equalTo("billing.run-move"));
        Billed.issue(finance, park, run, 1).statusCode(409).body("code", equalTo("billing.run-move"));
        billed.finish(run);
        Billed.issue(finance, park, run, 1).statusCode(200);
        move(run, "preview").statusCode(409);
        move(run, "discard").statusCode(409);
        Billed.issue(finance, park, run, 1).statusCode(409).body("code", equalTo("billing.run-move"));
        billed.finish(run);
        move(run, "discard").statusCode(409);
        assertThat(count("bill")).isEqualTo(1);
    }

    @Test
    void aPreviewOfYesterdayIsNotIssued() {
        var run = billed.previewed(finance, park, "2026-11-01");
        jobs.execute(Sql.of("update bill_run set as_of = as_of - 1 where id = ?", run));
        Billed.issue(finance, park, run, 1).statusCode(409).body("code", equalTo("billing.preview-old"));
        move(run, "preview").statusCode(200);
        billed.finish(run);
        Billed.issue(finance, park, run, 2).statusCode(200);
    }

    @Test
    void ofManyMovesAtOnceOneHolds() throws Exception {
        var run = billed.previewed(finance, park, "2026-11-01");
        var moves = List.of("issue", "preview", "discard");
        var answers = Rush.of(9, i -> () -> {
            var move = moves.get(i % 3);
            return move.equals("issue")
                    ? Billed.issue(finance, park, run, 1).extract().statusCode()
                    : move(run, move).extract().statusCode();
        });
        assertThat(answers).allMatch(status -> status == 200 || status == 409);
        billed.finish(run);
        assertThat(count("bill")).isLessThanOrEqualTo(1);
        assertThat(answers).contains(200);
    }

    /** Whoever is quicker: what stands in the end is what is due, once. */
    @Test
    void aRunAndACreditNoteAtTheSameMomentBillWhatIsDue() throws Exception {
        var bill = issued();
        var answers = Rush.of(
                6,
                i -> () -> i % 2 == 0
                        ? Billed.start(finance, park, "2026-12-01").extract().statusCode()
                        : credit(finance, bill).extract().statusCode());
        assertThat(answers).allMatch(status -> status == 201 || status == 409).contains(201);
        jobs.list(
                        Sql.of("select id from bill_run where park_id = ? and state = 'PREVIEWING'", park),
                        row -> row.uuid("id"))
                .forEach(run -> {
                    billed.finish(run);
                    Billed.issue(finance, park, run, 1).statusCode(200);
                    billed.finish(run);
                });
        var sum = jobs.first(
                        Sql.of("select sum(payable) as sum from bill where park_id = ?", park),
                        row -> row.decimal("sum").toPlainString())
                .orElseThrow();
        // 16 of 31 days of October, November, and December where its run came first or after.
        assertThat(sum).isIn("9058.06", "0.00");
    }

    @Test
    void theSameOrderOfAnIssueTwiceIsOneAndOfAnotherBodyRefused() {
        var run = billed.previewed(finance, park, "2026-11-01");
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            keyed(key)
                    .body("{\"preview\":1}")
                    .post(Billed.RUN + "/issue", park, run)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ISSUING"));
        }
        keyed(key)
                .body("{\"preview\":2}")
                .post(Billed.RUN + "/issue", park, run)
                .then()
                .statusCode(422);
        billed.finish(run);
        assertThat(count("bill")).isEqualTo(1);
    }

    /** As an agreement is undone that was signed by mistake: the issue of what was previewed would never end. */
    @Test
    void aLeaseOfARunUnderWayIsNotUndone() {
        var run = billed.previewed(finance, park, "2026-11-01");
        assertThatThrownBy(this::undo).hasStackTraceContaining("fk_bill_run_lease__lease");
        Billed.issue(finance, park, run, 1).statusCode(200);
        assertThatThrownBy(this::undo).hasStackTraceContaining("fk_bill_run_lease__lease");
        billed.finish(run);
        assertThat(count("bill")).isEqualTo(1);
        assertThatThrownBy(this::undo).hasStackTraceContaining("fk_bill_line__lease");
    }

    @Test
    void aLeaseOfARunThatWasGivenUpIsUndone() {
        var run = billed.previewed(finance, park, "2026-11-01");
        move(run, "discard").statusCode(200);
        undo();
        var empty = billed.previewed(finance, park, "2026-11-01");
        as(finance).get(Billed.RUN, park, empty).then().body("bills", equalTo(0));
    }

    private void undo() {
        QuarkusTransaction.requiringNew().run(() -> {
            jobs.execute(Sql.of("delete from lease_unit where park_id = ?", park));
            jobs.execute(Sql.of("delete from lease where park_id = ?", park));
        });
    }

    @Test
    void nothingIsAddedToWhatWasIssuedAndNoRunIsMadeUp() {
        var bill = issued();
        assertThatThrownBy(() -> jobs.execute(Sql.of("""
                        insert into bill_line select park_id, bill_id, line + 100, tenant_id, fee, subject, label, lease_id, from_on,
                            to_on, basis, quantity, unit_price, list_amount, rounding, waived, payable, vat_category, incubatee,
                            reverses_bill, reverses_line, reasons
                        from bill_line where bill_id = ?""", bill))).hasStackTraceContaining("what was issued stays");
        assertThatThrownBy(() -> jobs.execute(Sql.of("""
                        insert into bill_reduction (park_id, bill_id, line, position, tenant_id, grant_id, policy, year, rate, base,
                            amount, month)
                        select park_id, bill_id, line, 9, tenant_id, ?, '示例', 1, 1, 1, 1, from_on
                        from bill_line where bill_id = ?""", waiver(), bill)))
                .hasStackTraceContaining("what was issued stays");
        assertThatThrownBy(() -> jobs.execute(Sql.of("""
                        insert into bill select park_id, gen_random_uuid(), kind, 'ZD-X', tenant_id, company_id, gen_random_uuid(),
                            corrects_id, reason, issued_on, issued_by, from_on, to_on, due_on, currency, list_amount, waived,
                            payable, inputs, content, content_hash
                        from bill where id = ?""", bill))).hasStackTraceContaining("fk_bill__run");
        assertThatThrownBy(() -> jobs.execute(Sql.of("truncate bill cascade")))
                .hasStackTraceContaining("permission denied");
        assertThat(count("bill_line")).isEqualTo(2);
    }

    /** One that somebody began to write: there is such a grant, and still none of it gets into what was issued. */
    private UUID waiver() {
        var id = UUID.randomUUID();
        jobs.execute(Sql.of("""
                insert into waiver (park_id, id, version, number, state, tenant_id, company_id, policy_id,
                    policy_version_id, policy_name, scheme, from_on, to_on, reason, own, made_by, made_at)
                select t.park_id, ?, 0, 'JM-示例', 'DRAFT', t.id, t.company_id, p.id, v.id, p.name, v.content -> 'scheme',
                    date '2026-11-01', date '2027-11-01', '示例', false, ?, now()
                from tenant t, policy p join policy_version v on v.policy_id = p.id
                where t.park_id = ? and p.code = 'waiver-xz-demo-100-50-30' limit 1""", id, finance.userId(), park));
        return id;
    }

    @Test
    void theNeighbourSeesNothingWhateverIdIsGuessed() {
        var bill = issued();
        var next = register.firm(park, "乙公司（示例）");
        var owner = world.with(Role.OWNER, next);
        for (var path : List.of("", "/explanation", "/paper")) {
            as(owner)
                    .get("/api/v1/companies/{company}/bills/{bill}" + path, next, bill)
                    .then()
                    .statusCode(404);
            as(owner)
                    .get("/api/v1/companies/{company}/bills/{bill}" + path, company, bill)
                    .then()
                    .statusCode(404);
            as(owner).get(BILL + path, park, bill).then().statusCode(404);
        }
        credit(owner, bill).statusCode(404);
        var elsewhere = world.park();
        var stranger = world.with(Role.FINANCE, elsewhere);
        credit(stranger, bill).statusCode(404);
        as(stranger).get(BILL, elsewhere, bill).then().statusCode(404);
        as(stranger)
                .body("{\"lines\":[],\"reason\":\"示例\"}")
                .post(BILL + "/credit-notes", elsewhere, bill)
                .then()
                .statusCode(404);
        as(world.with(Role.OWNER, company))
                .get("/api/v1/companies/{company}/bills", company)
                .then()
                .body("items.id", contains(bill.toString()));
        assertThat(count("bill")).isEqualTo(1);
    }

    private RequestSpecification keyed(String key) {
        return given().auth()
                .oauth2(Tokens.of(finance))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key);
    }

    private UUID issued() {
        billed.issued(finance, park, "2026-11-01");
        return jobs.first(Sql.of("select id from bill where park_id = ?", park), row -> row.uuid("id"))
                .orElseThrow();
    }

    private ValidatableResponse move(UUID run, String move) {
        return as(finance).post(Billed.RUN + "/" + move, park, run).then();
    }

    private ValidatableResponse credit(Person who, UUID bill) {
        return as(who).body("{\"lines\":[],\"reason\":\"示例\"}")
                .post(BILL + "/credit-notes", park, bill)
                .then();
    }

    private long count(String table) {
        return jobs.first(
                        Sql.of("select count(*) as n from " + table + " where park_id = ?", park),
                        row -> row.number("n"))
                .orElseThrow();
    }
}
