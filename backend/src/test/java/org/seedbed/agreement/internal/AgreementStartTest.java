package org.seedbed.agreement.internal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Signing.content;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Applying;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.World;

/** Between the signature and the first day: hand-over and deposit; and the reason for another price than the list's. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AgreementStartTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    @Inject
    AgreementCalendar calendar;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private UUID park;
    private Signing signing;
    private UUID tenant;
    private UUID office;

    @BeforeEach
    void aParkWithATenantAndARoom() {
        park = world.park();
        signing = new Signing(
                park, world.with(Role.OPERATOR, park), world.with(Role.CHECKER, park), world.with(Role.APPROVER, park));
        tenant = register.tenant(park, "甲公司（示例）", "2026-01-01", null);
        office = register.office(park, "A301", "120.00");
    }

    @Test
    void itBeginsOnceItsPlacesAreHandedOverAndItsDepositIsIn() {
        var agreement = draft();
        signing.sign(agreement);
        calendar.run(today);
        signing.get(agreement)
                .body("state", equalTo("SIGNED"))
                .body("late", equalTo(true))
                .body("startNeeds", contains("HAND_OVER", "DEPOSIT"))
                .body("abilities", hasItems("handOver", "recordDeposit", "supplement"));
        signing.upload(agreement, "HAND_OVER").statusCode(200).body("startNeeds", contains("DEPOSIT"));
        calendar.run(today);
        signing.get(agreement).body("state", equalTo("SIGNED"));
        signing.deposit(agreement, "1000.00", today.toString(), "SJ-0001", null)
                .statusCode(200)
                .body("deposit.amount.amount", equalTo("1000.00"))
                .body("startNeeds", empty());
        calendar.run(today);
        signing.get(agreement).body("state", equalTo("ACTIVE")).body("late", equalTo(false));
        signing.upload(agreement, "HAND_OVER").statusCode(409).body("code", equalTo("agreement.move"));
        signing.deposit(agreement, "0.00", null, null, "免收（示例）").statusCode(409);
    }

    @Test
    void aDepositThatIsWaivedHasAReasonAndNoReceipt() {
        var agreement = draft();
        signing.sign(agreement);
        signing.deposit(agreement, "0.00", null, null, "困难企业免收（示例）")
                .statusCode(200)
                .body("deposit.receivedOn", nullValue())
                .body("startNeeds", contains("HAND_OVER"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1000.01, 0, SJ-1, ''    , /amount       , agreement.deposit-amount
            500.00 , 0, SJ-1, ''    , /reason       , agreement.deposit-waived
            0.00   , ,  ''  , ''    , /reason       , agreement.deposit-waived
            0.00   , 0, ''  , 免收  , /receivedOn   , agreement.deposit-receipt
            1000.00, 0, ''  , ''    , /receiptNumber, agreement.deposit-receipt
            1000.00, 1, SJ-1, ''    , /receivedOn   , agreement.deposit-future""")
    void whatCannotBeSaidOfADepositIsRefusedAtItsField(
            String amount, Integer days, String receipt, String reason, String pointer, String code) {
        var agreement = draft();
        signing.sign(agreement);
        var day = days == null ? null : today.plusDays(days).toString();
        signing.deposit(agreement, amount, day, receipt, reason)
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        signing.get(agreement).body("deposit", nullValue());
    }

    @Test
    void anotherPriceThanTheListsHasAReason() {
        database.execute(Sql.of("""
                insert into unit_price (park_id, id, unit_id, valid_from, amount, basis)
                values (?, gen_random_uuid(), ?, ?, ?, 'SQM_MONTH')""", park, office, today.minusDays(9), new BigDecimal("30.00")));
        var agreement = draft();
        signing.submit(agreement)
                .statusCode(422)
                .body("code", equalTo("agreement.price-reason"))
                .body("params.list", equalTo("30.00"))
                .body("params.agreed", equalTo("20.00"));
        var content =
                content(terms(), office, today.toString(), today.plusYears(1).toString());
        content.put("prices", List.of(Signing.price("SQM_MONTH", today.toString(), "30.00")));
        signing.submit(signing.draft(tenant, admission(), content)).statusCode(200);
        content.put("prices", List.of(Signing.price("SQM_MONTH", today.toString(), "20.00")));
        content.put("priceReason", "入孵优惠（示例）");
        content.put(
                "places",
                List.of(Signing.place(
                        register.office(park, "A302", "10"),
                        null,
                        today.toString(),
                        today.plusYears(1).toString())));
        signing.submit(signing.draft(tenant, admission(), content)).statusCode(200);
    }

    private UUID admission() {
        return Applying.delivered(database, "incubator-national-2018");
    }

    private UUID terms() {
        return Applying.delivered(database, "lease-terms-template");
    }

    private UUID draft() {
        return signing.draft(
                tenant,
                admission(),
                content(terms(), office, today.toString(), today.plusYears(1).toString()));
    }
}
