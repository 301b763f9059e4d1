package org.seedbed.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.Signing.AGREEMENT;
import static org.seedbed.testing.Signing.content;
import static org.seedbed.testing.Signing.place;
import static org.seedbed.testing.Signing.price;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** How long a company may be incubated, counted from when, and what it pays afterwards. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class IncubationLimitTest {

    private static final LocalDate ENTERED = LocalDate.parse("2023-01-15");
    private static final LocalDate LIMIT = LocalDate.parse("2027-01-15");
    private static final String FROM = "2026-12-01";
    private static final String TO = "2027-05-01";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    private UUID park;
    private Person maker;
    private Signing signing;
    private UUID office;
    private UUID admission;
    private UUID terms;

    @BeforeEach
    void aPark() {
        park = world.park();
        maker = world.with(Role.OPERATOR, park);
        signing = new Signing(park, maker, world.with(Role.CHECKER, park), world.with(Role.APPROVER, park));
        office = register.office(park, "A301", "120.00");
        admission = Applying.delivered(database, "incubator-national-2018");
        terms = Applying.delivered(database, "lease-terms-template");
    }

    @ParameterizedTest
    @CsvSource({"I651, 2027-01-15", "I652, 2028-01-15", ", 2027-01-15"})
    void theLongerTimeIsForTheIndustriesOfTheRuleAlone(String industry, String limit) {
        var company =
                register.company(park, CompanyKind.FIRM, Unique.name("甲公司（示例）"), ENTERED.minusMonths(1), industry);
        var tenant = register.tenant(park, company, ENTERED.toString(), null, Stage.INCUBATOR);
        signing.get(signing.draft(tenant, admission, content(terms, office, FROM, TO)))
                .body("limit", equalTo(limit));
    }

    @Test
    void timeInTheNurseryIsNoTimeInTheIncubatorWhicheverWayTheAgreementComesAbout() {
        var company = register.firm(park, "乙公司（示例）");
        var tenant = register.tenant(park, company, "2022-06-01", null, Stage.NURSERY);
        database.execute(Sql.of("update stage_entry set ends_on = ? where tenant_id = ?", ENTERED, tenant));
        database.execute(Sql.of("""
                insert into stage_entry (park_id, id, tenant_id, stage, starts_on)
                values (?, gen_random_uuid(), ?, 'INCUBATOR', ?)""", park, tenant, ENTERED));
        var agreement = signing.draft(tenant, admission, content(terms, office, FROM, TO));
        signing.get(agreement).body("limit", equalTo(LIMIT.toString()));
        edit(agreement, content(terms, office, FROM, TO));
        signing.get(agreement).body("limit", equalTo(LIMIT.toString()));
    }

    @Test
    void roomsCostTheListPriceOfTheTermsFromTheLimitOn() {
        var rent = rent(content(terms, office, FROM, TO));
        List<String> listed = rent.path("months.lines.flatten().findAll { it.listPrice }.unitPrice.amount");
        assertThat(listed).hasSizeGreaterThan(1).containsOnly("40.00");
        String first = rent.path("months.lines.flatten().find { it.listPrice }.from");
        assertThat(first).isEqualTo(LIMIT.toString());
    }

    @Test
    void eachSeatCostsWhatTheListSaidOfItWhenItWasWritten() {
        var cheap = zone("G1");
        var dear = zone("G2");
        listed(cheap, "280.00");
        listed(dear, "800.00");
        var agreement = seats(Map.of(cheap, 2, dear, 1), price("SEAT_MONTH", FROM, "100.00"));
        database.execute(Sql.of("update unit_price set amount = 999 where park_id = ?", park));
        var rent = rent(agreement);
        assertThat(amounts(rent, "G1")).containsOnly("280.00");
        assertThat(amounts(rent, "G2")).containsOnly("800.00");
        String march = rent.path("months.find { it.month == '2027-03-01' }.amount.amount");
        assertThat(march).isEqualTo("1360.00");
    }

    @Test
    void seatsOfWhichNoListSaysAnythingGoOnAsAgreed() {
        var zone = zone("G1");
        var agreement = seats(
                Map.of(zone, 1), price("SEAT_MONTH", FROM, "100.00"), price("SEAT_MONTH", "2027-03-01", "200.00"));
        List<String> prices = rent(agreement).path("months.lines.flatten().unitPrice.amount");
        assertThat(prices.getFirst()).isEqualTo("100.00");
        String february = rent(agreement).path("months.find { it.month == '2027-02-01' }.amount.amount");
        assertThat(february).isEqualTo("100.00");
        List<?> atList = rent(agreement).path("months.lines.flatten().findAll { it.listPrice }");
        assertThat(atList).isEmpty();
    }

    @Test
    void aPriceOfWhatIsNotLetChangesNothing() {
        var content = content(terms, office, FROM, TO);
        content.put("prices", List.of(price("SQM_MONTH", FROM, "20.00"), price("SEAT_MONTH", "2027-04-30", "1.00")));
        List<String> prices = rent(content).path("months.lines.flatten().unitPrice.amount");
        assertThat(prices).containsOnly("20.00", "40.00");
    }

    private ExtractableResponse<Response> rent(Map<String, Object> content) {
        return rent(signing.draft(tenant(), admission, content));
    }

    private ExtractableResponse<Response> rent(UUID agreement) {
        return as(maker)
                .get(AGREEMENT + "/rent", park, agreement)
                .then()
                .statusCode(200)
                .extract();
    }

    private static List<String> amounts(ExtractableResponse<Response> rent, String unit) {
        return rent.path(
                "months.lines.flatten().findAll { it.listPrice && it.number == '" + unit + "' }.unitPrice.amount");
    }

    @SafeVarargs
    private UUID seats(Map<UUID, Integer> seats, Map<String, Object>... prices) {
        var content = new HashMap<>(content(terms, office, FROM, TO));
        content.put(
                "places",
                seats.entrySet().stream()
                        .map(one -> place(one.getKey(), one.getValue(), FROM, TO))
                        .toList());
        content.put("prices", List.of(prices));
        return signing.draft(tenant(), admission, content);
    }

    private UUID tenant() {
        return register.tenant(park, "老公司（示例）", ENTERED.toString(), null);
    }

    private UUID zone(String number) {
        return register.unit(park, "A", 1, number, UnitKind.WORKSTATION, "60", 6);
    }

    private void listed(UUID unit, String amount) {
        database.execute(Sql.of("""
                insert into unit_price (park_id, id, unit_id, valid_from, amount, basis)
                values (?, gen_random_uuid(), ?, '2022-01-01', ?::numeric, 'SEAT_MONTH')""", park, unit, amount));
    }

    private void edit(UUID agreement, Map<String, Object> content) {
        var version = signing.get(agreement).extract().<Integer>path("version");
        as(maker)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("content", content))
                .put(AGREEMENT, park, agreement)
                .then()
                .statusCode(200);
    }
}
