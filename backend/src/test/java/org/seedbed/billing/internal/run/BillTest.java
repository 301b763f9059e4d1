package org.seedbed.billing.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

/** An issued bill explains itself, stays as it is, and is corrected by credit notes alone. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BillTest {

    private static final String BILLS = "/api/v1/parks/{park}/bills";
    private static final String BILL = BILLS + "/{bill}";

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
    private UUID bill;

    @BeforeEach
    void aBillOfTwoMonths() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        company = register.firm(park, "甲公司（示例）");
        var tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        billed.lease(park, tenant, register.office(park, "A301", "120"), "2026-10-16", "2027-10-16", "30");
        Billed.settings(finance, park, "2026-10-01", "\"0\"").statusCode(200);
        billed.issued(finance, park, "2026-11-01");
        bill = jobs.first(Sql.of("select id from bill where park_id = ?", park), row -> row.uuid("id"))
                .orElseThrow();
    }

    @Test
    void everyAmountTellsItsArithmeticAndComesToTheSameBytes() {
        as(finance)
                .get(BILL + "/explanation", park, bill)
                .then()
                .statusCode(200)
                .body("matches", equalTo(true))
                .body("differsAt", nullValue())
                .body("lines[0].days", equalTo(16))
                .body("lines[0].daysOfMonth", equalTo(31))
                .body("lines[0].whole", equalTo("3600"))
                .body("lines[0].exact", equalTo("1858.064516"))
                .body("lines[0].rounded.amount", equalTo("1858.06"));
    }

    @Test
    void aBillThatWasTamperedWithDoesNotMatch() throws Exception {
        try (var owner = PostgresResource.owner();
                var sql = owner.createStatement()) {
            sql.execute("alter table bill disable trigger tr_bill__stays");
            sql.execute("update bill set content = replace(content, '1858.06', '1958.06') where id = '" + bill + "'");
            sql.execute("alter table bill enable trigger tr_bill__stays");
        }
        as(finance)
                .get(BILL + "/explanation", park, bill)
                .then()
                .body("matches", equalTo(false))
                .body("differsAt", equalTo(1));
    }

    @Test
    void theListAndItsSumsAgree() {
        as(finance)
                .get(BILLS + "?status=OPEN&q=甲公司", park)
                .then()
                .statusCode(200)
                .body("items.id", contains(bill.toString()))
                .body("items[0].open.amount", equalTo("5458.06"));
        as(finance)
                .get(BILLS + "/sums", park)
                .then()
                .body("total", equalTo(1))
                .body("payable.amount", equalTo("5458.06"));
        as(finance).get(BILLS + "?status=PAID", park).then().body("items", hasSize(0));
    }

    @Test
    void aCreditNoteTakesBackALineOnce() {
        credit(finance, List.of(1), "录入有误（示例）")
                .statusCode(201)
                .body("bill.kind", equalTo("CREDIT_NOTE"))
                .body("bill.payable.amount", equalTo("-1858.06"))
                .body("lines[0].reverses.line", equalTo(1))
                .body("reason", equalTo("录入有误（示例）"));
        credit(finance, List.of(1), "再冲一次（示例）").statusCode(409).body("code", equalTo("billing.line-taken-back"));
        credit(finance, List.of(9), "没有这一行（示例）").statusCode(422).body("code", equalTo("billing.line-unknown"));
        as(finance)
                .get(BILL, park, bill)
                .then()
                .body("creditNotes", hasSize(1))
                .body("lines[0].takenBackBy.line", equalTo(1))
                .body("lines[1].takenBackBy", nullValue());
    }

    @Test
    void aCreditNoteIsNotTakenBack() {
        String note = credit(finance, List.of(), "全部冲销（示例）").extract().path("bill.id");
        bill = UUID.fromString(note);
        credit(finance, List.of(), "冲销的冲销（示例）").statusCode(409).body("code", equalTo("billing.credit-of-credit"));
    }

    @Test
    void ofManyWhoTakeBackTheSameOneDoes() throws Exception {
        var answers = Rush.of(
                6, i -> () -> credit(finance, List.of(1, 2), "同时（示例）").extract().statusCode());
        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
    }

    @Test
    void nothingIsTakenBackWhileARunIsUnderWay() {
        var run = billed.previewed(finance, park, "2026-12-01");
        credit(finance, List.of(1), "出账中（示例）").statusCode(409).body("code", equalTo("billing.run-open"));
        as(finance).post(Billed.RUN + "/discard", park, run).then().statusCode(200);
        credit(finance, List.of(1), "放弃后（示例）").statusCode(201);
    }

    @Test
    void whatWasTakenBackByHandAndIsStillDueTheNextRunChargesAgain() {
        as(finance).get(BILL, park, bill).then().body("chargedAgain", contains(1, 2));
        UUID note = UUID.fromString(credit(finance, List.of(1), "录入有误（示例）")
                .statusCode(201)
                .body("chargedAgain", contains(1))
                .extract()
                .path("bill.id"));
        as(finance).get(BILL, park, bill).then().body("chargedAgain", contains(2));
        var run = billed.previewed(finance, park, "2026-11-01");
        as(finance).get(Billed.RUN, park, run).then().body("charged.amount", equalTo("1858.06"));
        Billed.issue(finance, park, run, 1).statusCode(200);
        billed.finish(run);
        as(finance).get(BILL, park, note).then().body("chargedAgain", hasSize(0));
    }

    @Test
    void whatIsDueNoMoreIsNotChargedAgain() {
        jobs.execute(Sql.of("update lease_unit set starts_on = '2026-11-01' where park_id = ?", park));
        jobs.execute(Sql.of("update lease set starts_on = '2026-11-01' where park_id = ?", park));
        as(finance).get(BILL, park, bill).then().body("chargedAgain", contains(2));
        credit(finance, List.of(1), "起租日录入有误（示例）").statusCode(201).body("chargedAgain", hasSize(0));
        var run = billed.previewed(finance, park, "2026-11-01");
        as(finance).get(Billed.RUN, park, run).then().body("bills", equalTo(0)).body("credits", equalTo(0));
    }

    @Test
    void noOperationChangesWhatWasIssued() {
        var noSuchOperation = anyOf(equalTo(404), equalTo(405));
        as(finance).body("{}").put(BILL, park, bill).then().statusCode(noSuchOperation);
        as(finance).body("{}").patch(BILL, park, bill).then().statusCode(noSuchOperation);
        as(finance).delete(BILL, park, bill).then().statusCode(noSuchOperation);
        assertThatThrownBy(() -> jobs.execute(Sql.of("update bill set due_on = due_on + 9 where id = ?", bill)))
                .hasStackTraceContaining("what was issued stays");
        assertThatThrownBy(() -> jobs.execute(Sql.of("delete from bill_line where bill_id = ?", bill)))
                .hasStackTraceContaining("what was issued stays");
    }

    @Test
    void theOwnerSeesTheOwnBillsAndNobodyElsesStaffSeeNone() {
        var owner = world.with(Role.OWNER, company);
        var own = "/api/v1/companies/{company}/bills";
        as(owner).get(own, company).then().statusCode(200).body("items.id", contains(bill.toString()));
        as(owner)
                .get(own + "/{bill}", company, bill)
                .then()
                .statusCode(200)
                .body("lines", hasSize(2))
                .body("chargedAgain", hasSize(0));
        as(owner).get(own + "/{bill}/explanation", company, bill).then().body("matches", equalTo(true));
        as(world.with(Role.STAFF, company)).get(own, company).then().statusCode(403);
        as(world.with(Role.OWNER, register.firm(park, "乙公司（示例）")))
                .get(own, company)
                .then()
                .statusCode(404);
    }

    private ValidatableResponse credit(Person who, List<Integer> lines, String reason) {
        return as(who).body(Map.of("lines", lines, "reason", reason))
                .post(BILL + "/credit-notes", park, bill)
                .then();
    }
}
