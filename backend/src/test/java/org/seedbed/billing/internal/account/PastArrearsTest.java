package org.seedbed.billing.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.BillsIssued;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.testing.Bills;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;
import org.seedbed.testing.Xlsx;

/** What was open on a day that is over, from the days money came and not from the days it was recorded. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PastArrearsTest {

    private static final String PARK = "/api/v1/parks/{park}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Bills bills;

    @Inject
    JobDatabase jobs;

    @Inject
    Event<BillsIssued> issued;

    @Inject
    UserTransaction transaction;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private UUID park;
    private UUID tenant;
    private Person finance;

    @BeforeEach
    void aTenantAndFinance() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        tenant = register.tenant(park, Unique.name("往日企业（示例）"), "2025-01-01", null);
    }

    @Test
    void aDayIsToldAsItWasOnceAllMoneyIsKnown() {
        bills.rent(park, tenant, "ZD1", today.minusDays(91).toString(), "100.00");
        bills.rent(park, tenant, "ZD2", today.minusDays(40).toString(), "80.00");
        pay("150.00", today.minusDays(60));
        // Both bills are nearly paid now. A week before the money came the first was overdue, the second not issued.
        var before = arrears(today.minusDays(75));
        assertThat(before.getList("items.ageing.days30.amount")).containsExactly("100.00");
        assertThat(before.getString("items[0].oldestDueOn"))
                .isEqualTo(today.minusDays(91).toString());
        assertThat(before.getInt("items[0].overdueDays")).isEqualTo(16);
        assertThat(before.getString("all.open.amount")).isEqualTo("100.00");
        var after = arrears(today.minusDays(60));
        assertThat(after.getList("items.ageing.notDue.amount")).containsExactly("30.00");
        assertThat(after.getString("items[0].prepaid.amount")).isEqualTo("0.00");
        var later = arrears(today.minusDays(1));
        assertThat(later.getList("items.ageing.days60.amount")).containsExactly("30.00");
        assertThat(arrears(today.minusDays(200)).getList("items")).isEmpty();
    }

    @Test
    void thePastAddsUpToTheStatementOfEveryDay() throws Exception {
        var first = bills.rent(park, tenant, "ZD1", today.minusDays(70).toString(), "100.00");
        bills.rent(park, tenant, "ZD2", today.minusDays(30).toString(), "80.00");
        bills.deposit(park, tenant, "ZD3", today.minusDays(20).toString(), "500.00");
        pay("120.00", today.minusDays(80));
        String wrong = pay("40.00", today.minusDays(35));
        pay("600.00", today.minusDays(10));
        bills.credit(park, tenant, "HC1", first, "25.00");
        transaction.begin();
        issued.fire(new BillsIssued(park, List.of(tenant), jobs));
        transaction.commit();
        reverse(wrong);
        String refund = refund("30.00", today.minusDays(5));
        refund("12.00", today.minusDays(2));
        reverse(refund);
        for (int back = 130; back >= -1; back--) {
            var day = today.minusDays(back);
            var list = arrears(day);
            var open = new BigDecimal(list.getString("all.open.amount"));
            var prepaid =
                    list.getList("items").isEmpty() ? null : new BigDecimal(list.getString("items[0].prepaid.amount"));
            var closing = new BigDecimal(statement(day).getString("closing.amount"));
            if (prepaid == null) {
                assertThat(closing).as(day.toString()).isNotPositive();
            } else {
                assertThat(open.subtract(prepaid)).as(day.toString()).isEqualByComparingTo(closing);
            }
        }
    }

    @Test
    void filesOfAPastDaySayTheSame() {
        bills.rent(park, tenant, "ZD1", today.minusDays(91).toString(), "100.00");
        pay("100.00", today.minusDays(60));
        as(finance).get(PARK + "/arrears", park).then().body("items", empty());
        as(finance)
                .queryParam("asOf", today.minusDays(61).toString())
                .queryParam("overdueOnly", true)
                .get(PARK + "/arrears", park)
                .then()
                .body("items.ageing.overdue.amount", contains("100.00"))
                .body("total", equalTo(1));
        var sheet = as(finance)
                .queryParam("asOf", today.minusDays(61).toString())
                .queryParam("columns", "COMPANY", "OVERDUE")
                .queryParam("lang", "zh-CN")
                .get(PARK + "/billing-reports/ageing/export", park);
        assertThat(sheet.statusCode()).isEqualTo(200);
        var rows = Xlsx.of(sheet.asByteArray()).texts();
        assertThat(rows).anySatisfy(row -> assertThat(row).containsExactly("企业名称", "逾期合计"));
        assertThat(rows.stream().flatMap(List::stream)).containsAnyOf("100", "100.0", "100.00");
    }

    private JsonPath arrears(LocalDate day) {
        return as(finance)
                .queryParam("asOf", day.toString())
                .get(PARK + "/arrears", park)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath statement(LocalDate day) {
        return as(finance)
                .queryParam("from", "2020-01-01")
                .queryParam("to", day.plusDays(1).toString())
                .get(PARK + "/tenants/{tenant}/statement", park, tenant)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String pay(String amount, LocalDate day) {
        return record("/payments", "receivedOn", amount, day, Map.of("shares", List.of()));
    }

    private String refund(String amount, LocalDate day) {
        return record("/refunds", "paidOn", amount, day, Map.of("reason", "多收退还（示例）"));
    }

    private String record(String path, String field, String amount, LocalDate day, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("tenantId", tenant);
        body.put(field, day.toString());
        body.put("method", "BANK");
        body.put("amount", Map.of("amount", amount, "currency", "CNY"));
        body.put("voucherNumber", "V-1");
        return as(finance)
                .body(body)
                .post(PARK + path, park)
                .then()
                .statusCode(201)
                .extract()
                .path("payment.id");
    }

    private void reverse(String payment) {
        as(finance)
                .body(Map.of("reason", "登记有误（示例）"))
                .post(PARK + "/payments/{id}/reversal", park, payment)
                .then()
                .statusCode(201);
    }
}
