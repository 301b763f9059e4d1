package org.seedbed.billing.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.IssuedBills;
import org.seedbed.billing.internal.IssuedBills.Line;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.PdfText;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class BillPaperTest {

    private static final String PAPER = "/api/v1/parks/{park}/bills/{bill}/paper";
    private static final String OWN = "/api/v1/companies/{company}/bills/{bill}/paper";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    private UUID park;
    private Person finance;
    private UUID company;
    private UUID tenant;
    private UUID bill;
    private UUID note;

    @BeforeEach
    void aBillAndItsNote() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        company = register.firm(park, "徐州晨芽智能科技有限公司（示例）");
        tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        var unit = register.office(park, "A101", "100");
        var lease = register.lease(park, tenant, unit, "2026-01-01", "2027-01-01");
        var bills = new IssuedBills(database, park);
        bill = bills.bill(
                tenant,
                "2026-11-05",
                "0.00",
                Line.rent(unit, lease, "2026-11-01", "2026-12-01", "4000.00", "0.00"),
                Line.fee(FeeKind.WATER, "2026-10-01", "2026-11-01", "12.30"));
        note = bills.credit(
                tenant, "2026-11-20", "0.00", bill, Line.fee(FeeKind.WATER, "2026-10-01", "2026-11-01", "-12.30"));
    }

    @Test
    void aBillOnPaperSaysWhoOwesWhatForWhatUntilWhen() throws IOException {
        var paper = paper(finance, bill);
        assertThat(PdfText.of(paper))
                .contains("账单")
                .contains("ZD-1")
                .contains("徐州晨芽智能科技有限公司（示例）")
                .contains("统一社会信用代码 91")
                .contains("租金")
                .contains("2026-11-01 至 2026-11-30")
                .contains("4,012.30")
                .contains("人民币肆仟零壹拾贰元叁角整")
                .contains("2026年11月20日（含）前")
                .contains("bill-v1");
        assertThat(PdfText.overflows(paper)).isEmpty();
    }

    @Test
    void aCreditNoteNamesWhatItTakesBackAndWhy() throws IOException {
        assertThat(PdfText.of(paper(finance, note)))
                .contains("红字冲销单")
                .contains("ZD-1")
                .contains("多收（示例）")
                .contains("-12.30")
                .contains("人民币负壹拾贰元叁角整")
                .doesNotContain("付款期限");
    }

    @Test
    void theSameBillMakesTheSameBytesForWhoeverAsks() {
        var owner = world.with(Role.OWNER, company);
        var first = paper(finance, bill);
        assertThat(paper(finance, bill)).isEqualTo(first);
        var own = as(owner)
                .get(OWN, company, bill)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(own).isEqualTo(first);
    }

    @Test
    void billsOfOthersDoNotExist() {
        as(world.with(Role.FINANCE, world.park())).get(PAPER, park, bill).then().statusCode(404);
        as(finance).get(PAPER, park, UUID.randomUUID()).then().statusCode(404);
        as(world.with(Role.STAFF, company)).get(OWN, company, bill).then().statusCode(403);
        var stranger = register.firm(world.park(), "别家公司（示例）");
        as(world.with(Role.OWNER, stranger)).get(OWN, stranger, bill).then().statusCode(404);
        as(world.with(Role.RECEPTION, park)).get(PAPER, park, bill).then().statusCode(403);
    }

    @Test
    void aReceiptSaysWhatCameFromWhomAndWhetherItStillHolds() throws IOException {
        String payment = as(finance)
                .body(Map.of(
                        "tenantId",
                        tenant,
                        "receivedOn",
                        "2026-11-21",
                        "method",
                        "BANK",
                        "amount",
                        Map.of("amount", "4000.00", "currency", "CNY"),
                        "payer",
                        "晨芽（示例）",
                        "voucherNumber",
                        "V-77",
                        "shares",
                        List.of()))
                .post("/api/v1/parks/" + park + "/payments")
                .then()
                .statusCode(201)
                .extract()
                .path("payment.id");
        var receipt = "/api/v1/parks/" + park + "/payments/" + payment + "/paper";
        var paper = as(finance).get(receipt).then().statusCode(200).extract().asByteArray();
        assertThat(PdfText.of(paper))
                .contains("收据")
                .contains("人民币肆仟元整")
                .contains("银行转账")
                .contains("V-77")
                .contains("2026年11月21日")
                .doesNotContain("冲正");
        assertThat(PdfText.overflows(paper)).isEmpty();
        var own = "/api/v1/companies/{company}/payments/" + payment + "/paper";
        var owner = world.with(Role.OWNER, company);
        assertThat(as(owner).get(own, company).then().statusCode(200).extract().asByteArray())
                .isEqualTo(paper);
        as(owner).get(own, UUID.randomUUID()).then().statusCode(404);
        as(world.with(Role.FINANCE, world.park())).get(receipt).then().statusCode(404);
        as(finance)
                .body(Map.of("reason", "重复登记（示例）"))
                .post("/api/v1/parks/" + park + "/payments/" + payment + "/reversal")
                .then()
                .statusCode(201);
        assertThat(PdfText.of(as(finance).get(receipt).asByteArray())).contains("已经冲正");
    }

    private byte[] paper(Person person, UUID id) {
        return as(person).get(PAPER, park, id).then().statusCode(200).extract().asByteArray();
    }
}
