package org.seedbed.billing.internal.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.sheet.SheetBook;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Bills;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** A statement comes in, a person says whose money it is. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BankTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String HEADER = "交易日期,贷方金额（元）,借方金额,对方户名,对方账号,摘要,流水号\n";

    private static final RestAssuredConfig UTF_8_NAMES = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Bills bills;

    @Inject
    JobDatabase jobs;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private UUID park;
    private String name;
    private UUID tenant;
    private Person finance;

    @BeforeEach
    void aTenantAndFinance() {
        park = world.park();
        name = Unique.name("流水企业（示例）");
        tenant = register.tenant(park, register.firm(park, name), "2026-01-01", null, Stage.INCUBATOR);
        finance = world.with(Role.FINANCE, park);
    }

    @Test
    void linesAreReadOnceMatchedAndConfirmed() {
        var bill = bills.rent(park, tenant, "ZD2026-000001", today.minusDays(3).toString(), "3600.00");
        var csv = "某银行活期账户明细\n" + HEADER
                + today + ",\"3,600.00\",," + name.replace("（", "(").replace("）", ")")
                + ",6222 0212 3456 6789,三月房租,\t20260305001\n"
                + today + ",,100.00,某物业,1111222233334444,电费,20260305002\n"
                + today + ",0.37,,,,结息,20260305003\n"
                + today + ",\"3,600.00\",," + name + ",6222021234566789,三月房租,20260305001\n"
                + "不是日期,5.00,,甲,,乙,20260305004\n"
                + today + ",五元,,甲,,乙,20260305005\n"
                + "合计,3600.37,,,,,\n";
        String id = upload(csv.getBytes(Charset.forName("GBK")), "3月流水.csv")
                .statusCode(201)
                .body("bankImport.taken", equalTo(2))
                .body("bankImport.passedOver", equalTo(2))
                .body("refusals.why", contains("REPEATS_ROW", "DAY", "AMOUNT"))
                .body("refusals.row", contains(6, 7, 8))
                .body("refusals[0].repeatsRow", equalTo(3))
                .extract()
                .path("bankImport.id");
        upload(csv.getBytes(StandardCharsets.UTF_8), "3月流水.csv")
                .statusCode(201)
                .body("bankImport.taken", equalTo(0))
                .body("refusals[0].why", equalTo("REPEATS_IMPORT"))
                .body("refusals[0].repeatsFile", equalTo("3月流水.csv"));

        var line = lines("row,asc")
                .body("total", equalTo(2))
                .body("items[0].accountTail", equalTo("6789"))
                .body("items[0].certain", equalTo(true))
                .body("items[0].proposals[0].reasons", contains("PAYER_NAME", "ONE_BILL_AMOUNT"))
                .body("items[0].proposals[0].shares[0].billId", equalTo(bill.toString()))
                .body("items[1].proposals", empty())
                .extract()
                .<List<String>>path("items.id");
        var all = as(finance)
                .body(Map.of("lines", line))
                .post(PARK + "/bank-lines/confirmation", park)
                .then()
                .statusCode(200);
        all.body("confirmed", contains(line.getFirst())).body("left", contains(line.getLast()));
        lines("row,asc")
                .body("items[0].state", equalTo("CONFIRMED"))
                .body("items[0].companyName", equalTo(name))
                .body("items[0].abilities", empty());
        as(finance)
                .get(PARK + "/tenants/{tenant}/account", park, tenant)
                .then()
                .body("balance.amount", equalTo("0.00"));
        as(finance).get(PARK + "/payments", park).then().body("items[0].voucherNumber", equalTo("20260305001"));
        as(finance)
                .queryParam("bankImportId", id)
                .queryParam("state", "OPEN")
                .get(PARK + "/bank-lines", park)
                .then()
                .body("items", hasSize(1));
        var file = as(finance)
                .get(PARK + "/bank-imports/{id}/file", park, id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(file).isEqualTo(csv.getBytes(Charset.forName("GBK")));
        as(world.with(Role.OPERATOR, park))
                .get(PARK + "/bank-lines", park)
                .then()
                .statusCode(403);
    }

    @Test
    void aWorkbookIsReadLikeText() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new SheetBook(bytes)) {
            var sheet = book.sheet("明细");
            sheet.note("账户明细（示例）");
            sheet.header(List.of("记账日期", "收入金额", "对方名称", "附言"));
            sheet.row(Arrays.asList(today, new BigDecimal("88.50"), name, "水费"));
            sheet.row(Arrays.asList(today, null, "某供应商", "付款"));
        }
        upload(bytes.toByteArray(), "明细.xlsx").statusCode(201).body("bankImport.taken", equalTo(1));
        lines("row,asc")
                .body("items[0].day", equalTo(today.toString()))
                .body("items[0].amount.amount", equalTo("88.50"))
                .body("items[0].proposals[0].reasons", contains("PAYER_NAME"))
                .body("items[0].proposals[0].shares", empty())
                .body("items[0].certain", equalTo(false));
    }

    @Test
    void columnsOfOtherNamesAreTold() {
        var csv = ("何时;多少;谁\n" + today + ";12.00;" + name + "\n").getBytes(StandardCharsets.UTF_8);
        upload(csv, "别家银行.csv")
                .statusCode(422)
                .body("code", equalTo("bank.columns-unknown"))
                .body("params.headers", equalTo("何时、多少、谁"));
        as(finance)
                .config(UTF_8_NAMES)
                .contentType("multipart/form-data")
                .multiPart("file", "a.csv", csv, "text/csv")
                .multiPart("day", "何时", "text/plain; charset=UTF-8")
                .multiPart("income", "多少", "text/plain; charset=UTF-8")
                .multiPart("payer", "谁", "text/plain; charset=UTF-8")
                .post(PARK + "/bank-imports", park)
                .then()
                .statusCode(201)
                .body("bankImport.taken", equalTo(1));
        lines("row,asc").body("items[0].payer", equalTo(name));
    }

    @Test
    void whatIsNoStatementIsRefusedAndNothingIsKept() {
        upload("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "a.pdf")
                .statusCode(415)
                .body("code", equalTo("file.type"));
        upload(new byte[] {'a', 0, 'b'}, "a.csv").statusCode(415).body("code", equalTo("file.type"));
        upload(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'}, "a.csv")
                .statusCode(422)
                .body("code", equalTo("bank.file-unreadable"));
        upload((HEADER + today + ",,5.00,,,,\n").getBytes(StandardCharsets.UTF_8), "a.csv")
                .statusCode(422)
                .body("code", equalTo("bank.no-lines"));
        upload((HEADER + (today + ",1.00,,,,,\n").repeat(20_001)).getBytes(StandardCharsets.UTF_8), "a.csv")
                .statusCode(422)
                .body("code", equalTo("bank.too-many-rows"));
        as(finance).get(PARK + "/bank-imports", park).then().body("total", equalTo(0));
    }

    @Test
    void aLineBecomesOnePaymentHoweverManyConfirmIt() throws Exception {
        bills.rent(park, tenant, "ZD2026-000001", today.minusDays(3).toString(), "50.00");
        var line = oneLine("50.00");
        var answers = Rush.of(4, i -> () -> confirm(line).extract());
        assertThat(answers).extracting(a -> a.statusCode()).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(answers.stream().filter(a -> a.statusCode() == 409).map(a -> a.<String>path("code")))
                .containsOnly("bank.line-decided");
        as(finance).get(PARK + "/payments", park).then().body("total", equalTo(1));
    }

    @Test
    void aLineIsOpenedAgainWhenItsPaymentIsReversed() {
        var line = oneLine("50.00");
        change(line, "reopen", Map.of()).statusCode(409).body("code", equalTo("bank.line-open"));
        String payment = confirm(line).statusCode(200).extract().path("paymentId");
        change(line, "reopen", Map.of()).statusCode(409).body("code", equalTo("bank.line-paid"));
        as(finance)
                .body(Map.of("reason", "认错了（示例）"))
                .post(PARK + "/payments/{id}/reversal", park, payment)
                .then()
                .statusCode(201);
        change(line, "reopen", Map.of())
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("paymentId", nullValue());
        change(line, "ignore", Map.of("reason", " ")).statusCode(400);
        change(line, "ignore", Map.of("reason", "个人往来（示例）"))
                .statusCode(200)
                .body("state", equalTo("IGNORED"))
                .body("decidedAt", notNullValue())
                .body("reason", containsString("个人往来"));
        confirm(line).statusCode(409);
        change(line, "reopen", Map.of()).statusCode(200);
    }

    @Test
    void ofTwoWhoSendOneFileAtOnceOneTakesItsLines() throws Exception {
        var csv = (HEADER + today + ",10.00,,甲,,房租,20260305001\n" + today + ",20.00,,乙,,房租,20260305002\n")
                .getBytes(StandardCharsets.UTF_8);
        var taken = Rush.of(
                3, i -> () -> upload(csv, "a.csv").statusCode(201).extract().<Integer>path("bankImport.taken"));
        assertThat(taken).containsExactlyInAnyOrder(2, 0, 0);
        lines("row,asc").body("total", equalTo(2));
    }

    @Test
    void theFormerNameIsProposedWithThatReasonAndNotTakenUnseen() {
        var bill = bills.rent(park, tenant, "ZD2026-000001", today.minusDays(3).toString(), "50.00");
        var line = oneLine("50.00");
        jobs.execute(Sql.of(
                "update company set name = ? where id = (select company_id from tenant where id = ?)",
                name + "新",
                tenant));
        lines("row,asc")
                .body("items[0].proposals[0].companyName", equalTo(name + "新"))
                .body("items[0].proposals[0].reasons", contains("FORMER_NAME", "ONE_BILL_AMOUNT"))
                .body("items[0].proposals[0].shares[0].billId", equalTo(bill.toString()))
                .body("items[0].proposals[0].exact", equalTo(false))
                .body("items[0].certain", equalTo(false));
        confirm(line).statusCode(200);
    }

    @Test
    void linesOfOnePayerAreConfirmedEachByWhatTheOneBeforeLeft() {
        bills.rent(park, tenant, "ZD2026-000001", today.minusDays(3).toString(), "50.00");
        bills.rent(park, tenant, "ZD2026-000002", today.minusDays(2).toString(), "50.00");
        upload(
                        (HEADER + today + ",50.00,,张三,,ZD2026-000001,20260305001\n"
                                        + today + ",50.00,,张三,,ZD2026-000001,20260305002\n"
                                        + today + ",50.00,,张三,,ZD2026-000002,20260305003\n")
                                .getBytes(StandardCharsets.UTF_8),
                        "a.csv")
                .statusCode(201);
        var ids = lines("row,asc").extract().<List<String>>path("items.id");
        as(finance)
                .body(Map.of("lines", ids))
                .post(PARK + "/bank-lines/confirmation", park)
                .then()
                .statusCode(200)
                .body("confirmed", hasSize(2))
                .body("left", hasSize(1));
        as(finance)
                .get(PARK + "/tenants/{tenant}/account", park, tenant)
                .then()
                .body("balance.amount", equalTo("0.00"));
    }

    @Test
    void formulasAreTextAndStayText() {
        upload(
                        (HEADER + today + ",50.00,,=HYPERLINK(\"http://example.invalid\"),,@SUM(A1),20260305001\n")
                                .getBytes(StandardCharsets.UTF_8),
                        "a.csv")
                .statusCode(201)
                .body("bankImport.taken", equalTo(1));
        lines("row,asc")
                .body("items[0].payer", equalTo("HYPERLINK(\"http://example.invalid\")"))
                .body("items[0].text", equalTo("@SUM(A1)"));
    }

    @Test
    void aLineOfAnotherParkIsNotThere() {
        var line = oneLine("50.00");
        var elsewhere = world.park();
        var stranger = world.with(Role.FINANCE, elsewhere);
        as(stranger)
                .body(Map.of("tenantId", tenant, "shares", List.of()))
                .post(PARK + "/bank-lines/{line}/confirmation", elsewhere, line)
                .then()
                .statusCode(404);
        as(stranger)
                .body(Map.of("lines", List.of(line)))
                .post(PARK + "/bank-lines/confirmation", elsewhere)
                .then()
                .statusCode(404);
    }

    private String oneLine(String amount) {
        upload((HEADER + today + "," + amount + ",," + name + ",,房租,R1\n").getBytes(StandardCharsets.UTF_8), "a.csv")
                .statusCode(201);
        return lines("row,asc").extract().path("items[0].id");
    }

    private ValidatableResponse confirm(String line) {
        return as(finance)
                .body(Map.of("tenantId", tenant, "shares", List.of()))
                .post(PARK + "/bank-lines/{line}/confirmation", park, line)
                .then();
    }

    private ValidatableResponse change(String line, String move, Map<String, Object> body) {
        var request = as(finance);
        return (body.isEmpty() ? request : request.body(body))
                .post(PARK + "/bank-lines/{line}/" + move, park, line)
                .then();
    }

    private ValidatableResponse upload(byte[] content, String file) {
        return as(finance)
                .config(UTF_8_NAMES)
                .contentType("multipart/form-data")
                .multiPart("file", file, content, "application/octet-stream")
                .post(PARK + "/bank-imports", park)
                .then();
    }

    private ValidatableResponse lines(String sort) {
        return as(finance)
                .queryParam("sort", sort)
                .get(PARK + "/bank-lines", park)
                .then()
                .statusCode(200);
    }
}
