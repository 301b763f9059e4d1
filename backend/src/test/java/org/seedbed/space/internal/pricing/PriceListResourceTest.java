package org.seedbed.space.internal.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.space.internal.pricing.PriceWorld.LIST;
import static org.seedbed.space.internal.pricing.PriceWorld.LISTS;
import static org.seedbed.space.internal.pricing.PriceWorld.PARK;
import static org.seedbed.space.internal.pricing.PriceWorld.change;
import static org.seedbed.space.internal.pricing.PriceWorld.draft;
import static org.seedbed.space.internal.pricing.PriceWorld.drafted;
import static org.seedbed.space.internal.pricing.PriceWorld.percent;
import static org.seedbed.space.internal.pricing.PriceWorld.price;
import static org.seedbed.space.internal.pricing.PriceWorld.prices;
import static org.seedbed.space.internal.pricing.PriceWorld.publish;
import static org.seedbed.space.internal.pricing.PriceWorld.setByHand;
import static org.seedbed.space.internal.pricing.PriceWorld.setLine;
import static org.seedbed.space.internal.pricing.PriceWorld.tag;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.UnitKind;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;
import org.seedbed.testing.Xlsx;

/** Price lists through the API: drafted by one, published by another, and what they make of the prices of units. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PriceListResourceTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    @Inject
    PriceWorld prices;

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private PriceWorld.Place at;
    private UUID a301;
    private UUID b201;
    private UUID zone;
    private LocalDate today;
    private LocalDate day;

    @BeforeEach
    void aParkWithPrices() {
        at = prices.place();
        today = clock.today();
        day = today.plusDays(30);
        a301 = register.unit(at.park(), "A", 3, "A301", UnitKind.OFFICE, "100.00", null);
        b201 = register.unit(at.park(), "B", 2, "B201", UnitKind.OFFICE, "50.00", null);
        zone = register.unit(at.park(), "A", 1, "W1", UnitKind.WORKSTATION, "60.00", 20);
        setByHand(at, a301, LONG_AGO, "28.00", "SQM_MONTH").statusCode(201);
        setByHand(at, zone, LONG_AGO, "600.00", "SEAT_MONTH").statusCode(201);
    }

    @Test
    void todaysPricesPlusFivePercentHoldFromTheDayOnceSomebodyElsePublishes() {
        var list = drafted(at, day, "CURRENT", percent("5", "JIAO"));
        as(at.keeper())
                .get(LIST + "/lines", at.park(), list)
                .then()
                .body("items.number", contains("A301", "B201", "W1"))
                .body("items.move", contains("UP", "UNPRICED", "UP"))
                .body("items[0].before.amount.amount", equalTo("28.00"))
                .body("items[0].after.amount.amount", equalTo("29.40"))
                .body("items[0].difference", equalTo("1.40"))
                .body("items[0].percent", equalTo("5.00"))
                .body("items[0].monthlyAfter.amount", equalTo("2940.00"))
                .body("items[2].monthlyAfter.amount", equalTo("12600.00"));
        as(at.keeper())
                .get(LIST + "/comparison", at.park(), list)
                .then()
                .body("units", equalTo(3))
                .body("moves.move", contains("UP", "UNPRICED"))
                .body("monthlyBefore.amount", equalTo("14800.00"))
                .body("monthlyAfter.amount", equalTo("15540.00"))
                .body("difference", equalTo("740.00"))
                .body("percent", equalTo("5.00"));
        assertThat(prices(at, a301)).containsExactly("2025-01-01..null 28.00");
        publish(at, list)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("number", equalTo(1))
                .body("inEffect", equalTo(false))
                .body("abilities", empty());
        assertThat(prices(at, a301)).containsExactly(day + "..null 29.40 #1", "2025-01-01.." + day + " 28.00");
        assertThat(prices(at, b201)).isEmpty();
        as(at.keeper())
                .queryParam("on", day.minusDays(1).toString())
                .get(PARK + "/units", at.park())
                .then()
                .body("items[0].price.amount.amount", equalTo("28.00"));
        as(at.keeper())
                .queryParam("on", day.toString())
                .get(PARK + "/units", at.park())
                .then()
                .body("items[0].price.amount.amount", equalTo("29.40"));
        // What was decided stays readable: beside the day before, for on its day its own prices hold.
        as(at.keeper())
                .get(LIST + "/lines", at.park(), list)
                .then()
                .body("items[0].move", equalTo("UP"))
                .body("items[0].before.amount.amount", equalTo("28.00"));
    }

    @Test
    void whoeverHadAHandInTheDraftDoesNotPublishIt() {
        var list = drafted(at, day, "CURRENT", Map.of());
        publish(at, at.keeper(), list).statusCode(403).body("code", equalTo("access.denied"));
        // Roles change hands; the draft remembers.
        world.grant(at.keeper(), Role.APPROVER, at.park());
        publish(at, at.keeper(), list).statusCode(422).body("code", equalTo("space.price-list-own-draft"));
        as(at.keeper())
                .get(LIST, at.park(), list)
                .then()
                .body("hindrance", equalTo("OWN_DRAFT"))
                .body("abilities", contains("edit", "discard"));
        as(at.approver())
                .get(LIST, at.park(), list)
                .then()
                .body("hindrance", nullValue())
                .body("abilities", contains("publish"));
        var other = world.with(Role.OPERATOR, at.park());
        as(other)
                .header("If-Match", tag(at, list))
                .body(price("30.00", "SQM_MONTH"))
                .put(LIST + "/lines/{unit}", at.park(), list, b201)
                .then()
                .statusCode(200);
        publish(at, at.keeper(), list).statusCode(422).body("code", equalTo("space.price-list-own-draft"));
        assertThat(prices(at, a301)).containsExactly("2025-01-01..null 28.00");
        publish(at, list).statusCode(200);
    }

    @Test
    void whatIsNotFitToBePublishedIsRefusedAndLeavesNothing() {
        var empty = drafted(at, day, "EMPTY", Map.of());
        publish(at, empty).statusCode(422).body("code", equalTo("space.price-list-empty"));
        var undecided = drafted(at, day, "CURRENT", Map.of("decision", " "));
        publish(at, undecided).statusCode(422).body("code", equalTo("space.price-list-undecided"));
        draft(at, today.minusDays(1), "EMPTY", Map.of())
                .statusCode(422)
                .body("code", equalTo("space.price-list-in-past"))
                .body("params.today", equalTo(today.toString()));
        var late = drafted(at, day, "CURRENT", Map.of());
        age(late, today.minusDays(1));
        publish(at, late).statusCode(422).body("code", equalTo("space.price-list-in-past"));
        var list = drafted(at, day, "CURRENT", Map.of());
        publish(at, list).statusCode(200);
        publish(at, list)
                .statusCode(409)
                .body("code", equalTo("space.price-list-not-draft"))
                .body("params.state", equalTo("PUBLISHED"));
        for (var on : List.of(day, day.minusDays(1))) {
            publish(at, drafted(at, on, "CURRENT", Map.of()))
                    .statusCode(409)
                    .body("code", equalTo("space.price-list-not-latest"))
                    .body("params.number", equalTo("1"))
                    .body("params.day", equalTo(day.toString()));
        }
        assertThat(prices(at, a301)).hasSize(2);
        as(at.approver())
                .header("If-Match", "\"7\"")
                .post(LIST + "/publication", at.park(), undecided)
                .then()
                .statusCode(412);
    }

    @Test
    void ofTwoListsForOneDayPublishedAtOnceOneWins() throws Exception {
        for (int round = 1; round <= 4; round++) {
            var on = day.plusDays(round);
            var lists = List.of(drafted(at, on, "CURRENT", Map.of()), drafted(at, on, "CURRENT", Map.of()));
            var answers =
                    Rush.of(2, i -> () -> publish(at, lists.get(i)).extract().statusCode());
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
        // No number is skipped by those who lost.
        as(at.keeper())
                .queryParam("state", "PUBLISHED")
                .get(LISTS, at.park())
                .then()
                .body("items.number", contains(4, 3, 2, 1));
    }

    @Test
    void aPriceSetByHandWhileAListIsPublishedIsNotLost() throws Exception {
        for (int round = 1; round <= 4; round++) {
            var on = day.plusDays(round);
            var list = drafted(at, on, "CURRENT", Map.of());
            var tag = tag(at, list);
            var answers = Rush.of(
                    2,
                    i -> () -> i == 0
                            ? setByHand(at, a301, on.minusDays(1), "31.00", "SQM_MONTH")
                                    .extract()
                                    .statusCode()
                            : as(at.approver())
                                    .header("If-Match", tag)
                                    .post(LIST + "/publication", at.park(), list)
                                    .statusCode());
            // The second round's day before is the first round's list: a price from that day is there already.
            assertThat(answers.get(0)).isEqualTo(round == 1 ? 201 : 409);
            assertThat(answers.get(1)).isEqualTo(200);
        }
        assertThat(prices(at, a301)).hasSize(6);
    }

    @Test
    void aListIsDraftedFromAnotherForAFloorOrAUse() {
        var first = drafted(at, day, "CURRENT", Map.of());
        setLine(at, first, b201, "20.00", "SQM_MONTH").statusCode(200).body("lines", equalTo(3));
        publish(at, first).statusCode(200);
        var offices = drafted(
                at,
                day.plusYears(1),
                "VERSION",
                Map.of(
                        "fromVersionId",
                        first,
                        "adjustment",
                        Map.of("percent", "-2.5", "step", "FEN"),
                        "selection",
                        Map.of("kinds", List.of("OFFICE"))));
        as(at.keeper())
                .queryParam("againstId", first)
                .get(LIST + "/lines", at.park(), offices)
                .then()
                .body("items.move", contains("DOWN", "DOWN", "KEPT"))
                .body("items.after.amount.amount", contains("27.30", "19.50", "600.00"))
                .body("items.percent", contains("-2.50", "-2.50", "0.00"));
        draft(at, day.plusYears(1), "VERSION", Map.of())
                .statusCode(400)
                .body("errors.pointer", contains("/fromVersionId"));
        draft(at, day.plusYears(1), "EMPTY", Map.of("fromVersionId", first)).statusCode(400);
        draft(at, day, "CURRENT", percent("-91", "FEN")).statusCode(400);
        draft(at, day, "CURRENT", Map.of("selection", Map.of("floorId", UUID.randomUUID())))
                .statusCode(422)
                .body("code", equalTo("space.price-selection-unknown"));
    }

    @Test
    void linesAreChangedInBulkByBuildingFloorAndUse() {
        var list = drafted(at, day, "CURRENT", Map.of());
        String buildingB = as(at.keeper()).get(PARK + "/buildings", at.park()).path("items.find { it.code == 'B' }.id");
        change(
                        at,
                        list,
                        Map.of(
                                "action",
                                "SET",
                                "price",
                                price("20.00", "SQM_MONTH"),
                                "selection",
                                Map.of("buildingId", buildingB)))
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("lines", equalTo(3))
                .body("version", equalTo(1));
        change(
                        at,
                        list,
                        Map.of(
                                "action",
                                "ADJUST",
                                "selection",
                                Map.of("kinds", List.of("OFFICE")),
                                "adjustment",
                                Map.of("percent", "10", "step", "YUAN")))
                .statusCode(200)
                .body("changed", equalTo(2));
        assertThat(after(list)).containsExactly("31.00", "22.00", "600.00");
        change(at, list, Map.of("action", "REMOVE", "selection", Map.of("kinds", List.of("WORKSTATION"))))
                .body("lines", equalTo(2));
        change(at, list, Map.of("action", "ADD_CURRENT", "adjustment", Map.of("percent", "1", "step", "FEN")))
                .body("changed", equalTo(1));
        assertThat(after(list)).containsExactly("31.00", "22.00", "606.00");
        change(at, list, Map.of("action", "ADJUST")).statusCode(400).body("errors.pointer", contains("/adjustment"));
        change(at, list, Map.of("action", "SET")).statusCode(400).body("errors.pointer", contains("/price"));
        as(at.keeper())
                .header("If-Match", "\"0\"")
                .body(Map.of("action", "REMOVE"))
                .post(LIST + "/line-changes", at.park(), list)
                .then()
                .statusCode(412);
        as(at.keeper())
                .body(Map.of("action", "REMOVE"))
                .post(LIST + "/line-changes", at.park(), list)
                .then()
                .statusCode(428);
    }

    @Test
    void aHandMadePriceIsAnExceptionAndOneFromLaterStays() {
        var later = day.plusDays(60);
        setByHand(at, a301, later, "25.00", "SQM_MONTH").statusCode(201);
        publish(at, drafted(at, day, "CURRENT", percent("5", "FEN"))).statusCode(200);
        assertThat(prices(at, a301))
                .containsExactly(
                        later + "..null 25.00 #1*", day + ".." + later + " 29.40 #1", "2025-01-01.." + day + " 28.00");
        setByHand(at, a301, day.plusDays(10), "26.00", "SQM_MONTH").statusCode(201);
        assertThat(prices(at, a301)).contains(day.plusDays(10) + ".." + later + " 26.00 #1*");
        // From the very day of a list, the list wins: its comparison showed that price as the one before.
        var next = drafted(at, later, "CURRENT", Map.of());
        as(at.keeper())
                .get(LIST + "/lines", at.park(), next)
                .then()
                .body("items[0].before.amount.amount", equalTo("25.00"))
                .body("items[0].after.amount.amount", equalTo("28.00"));
        publish(at, next).statusCode(200);
        assertThat(prices(at, a301)).hasSize(4).contains(later + "..null 28.00 #2");
    }

    @Test
    void splitsAndMergesInheritTheListAndUnitsThatAreGoneFallOut() {
        publish(at, drafted(at, day, "CURRENT", percent("5", "FEN"))).statusCode(200);
        var next = drafted(at, day.plusYears(1), "CURRENT", percent("10", "FEN"));
        split(a301, day.plusDays(10), "A301-1", "40.00", "A301-2", "60.00");
        var part = on(day.plusDays(10), "A301-1");
        assertThat(prices(at, part)).containsExactly(day.plusDays(10) + "..null 29.40 #1");
        as(at.keeper())
                .get(LIST + "/lines", at.park(), next)
                .then()
                .body("items.number", contains("A301", "A301-1", "A301-2", "B201", "W1"))
                .body("items.move", contains("GONE", "KEPT", "KEPT", "UNPRICED", "UP"));
        setLine(at, next, a301, "1.00", "SQM_MONTH")
                .statusCode(409)
                .body("code", equalTo("space.price-list-unit-gone"))
                .body("params.unit", equalTo("A301"));
        setLine(at, next, part, "33.00", "SQM_MONTH").statusCode(200);
        publish(at, next).statusCode(200).body("lines", equalTo(2));
        assertThat(prices(at, part).getFirst()).isEqualTo(day.plusYears(1) + "..null 33.00 #2");
        assertThat(prices(at, on(day.plusDays(10), "A301-2"))).hasSize(1);
    }

    @Test
    void aUnitThatBeginsLaterIsPricedFromItsFirstDay() {
        var begins = day.plusDays(20);
        split(a301, begins, "A301-1", "40.00", "A301-2", "60.00");
        var part = on(begins, "A301-1");
        var list = drafted(at, day, "EMPTY", Map.of());
        setLine(at, list, part, "33.00", "SQM_MONTH").statusCode(200);
        publish(at, list).statusCode(200);
        assertThat(prices(at, part)).containsExactly(begins + "..null 33.00 #1");
    }

    @Test
    void leasesKeepTheirAgreedPrice() {
        var tenant = register.tenant(at.park(), "在租企业（示例）", "2025-01-01", null);
        var lease = register.lease(at.park(), tenant, a301, "2025-01-01", "2030-01-01");
        var before =
                as(at.keeper()).get(PARK + "/leases/{lease}", at.park(), lease).asString();
        publish(at, drafted(at, day, "CURRENT", percent("50", "FEN"))).statusCode(200);
        assertThat(as(at.keeper())
                        .get(PARK + "/leases/{lease}", at.park(), lease)
                        .asString())
                .isEqualTo(before);
    }

    @Test
    void aListInEffectSupersedesTheOneBefore() {
        publish(at, drafted(at, today, "CURRENT", Map.of())).statusCode(200).body("inEffect", equalTo(true));
        publish(at, drafted(at, day, "CURRENT", Map.of())).statusCode(200).body("inEffect", equalTo(false));
        assertThat(states()).containsExactly("PUBLISHED", "PUBLISHED");
        var other = prices.place();
        var old = publishedLongAgo(other, 1, today.minusDays(20));
        var present = publishedLongAgo(other, 2, today.minusDays(10));
        as(other.keeper())
                .get(LISTS, other.park())
                .then()
                .body("items.state", contains("PUBLISHED", "SUPERSEDED"))
                .body("items.inEffect", contains(true, false));
        as(other.keeper()).get(LIST, other.park(), old).then().body("state", equalTo("SUPERSEDED"));
        as(other.keeper()).get(LIST, other.park(), present).then().body("inEffect", equalTo(true));
        as(other.keeper())
                .queryParam("state", "SUPERSEDED")
                .get(LISTS, other.park())
                .then()
                .body("items.number", contains(1));
    }

    @Test
    void whatIsNoDraftStaysAsItIsWhoeverWrites() {
        var published = drafted(at, day, "CURRENT", Map.of());
        publish(at, published).statusCode(200);
        var discarded = drafted(at, day, "CURRENT", Map.of());
        as(at.keeper())
                .header("If-Match", tag(at, discarded))
                .body(Map.of("reason", "方案未通过（示例）"))
                .post(LIST + "/discard", at.park(), discarded)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"));
        for (var list : List.of(published, discarded)) {
            setLine(at, list, a301, "1.00", "SQM_MONTH").statusCode(409);
            for (var write : List.of(
                    "update price_version set name = 'x' where id = ?",
                    "delete from price_version where id = ?",
                    "update price_line set amount = 1 where version_id = ?",
                    "delete from price_line where version_id = ?",
                    """
                    insert into price_line select v.park_id, v.id, u.id, 1, 'SQM_MONTH'
                    from price_version v join unit u on u.park_id = v.park_id and u.number = 'B201' where v.id = ?""")) {
                assertThatThrownBy(() -> database.execute(Sql.of(write, list)))
                        .as(write)
                        .rootCause()
                        .hasMessageContaining("stay");
            }
        }
    }

    @Test
    void theTrailTellsWhoDraftedAndPublishedAndEveryPriceThatChanged() {
        var list = drafted(at, day, "CURRENT", Map.of());
        setLine(at, list, a301, "30.00", "SQM_MONTH").statusCode(200);
        publish(at, list).statusCode(200);
        assertThat(database.list(Sql.of("""
                                select action || ' ' || coalesce(label, '') as told from trail
                                where park_id = ? and action like 'PRICE%' order by id""", at.park()), row -> row.text("told")))
                .containsExactly(
                        "PRICE_LIST_DRAFTED 价目表 " + day,
                        "PRICE_LINES_CHANGED 价目表 " + day,
                        "PRICE_LIST_PUBLISHED 价目表 " + day);
        // The zone's price is the same as before: that is no change of it.
        assertThat(database.list(Sql.of("""
                                select label || ' ' || (before ->> 'amount') || ' ' || (after ->> 'amount') || ' ' ||
                                    (after ->> 'priceList') as told
                                from trail where park_id = ? and action = 'UNIT_PRICE_SET'
                                    and after ->> 'priceList' is not null""", at.park()), row -> row.text("told")))
                .containsExactly("A301 28.00 30.00 1");
        as(at.keeper())
                .get(PARK + "/units/{unit}/timeline", at.park(), a301)
                .then()
                .body("items.action", hasItem("UNIT_PRICE_SET"));
    }

    @Test
    void aListAsAFileIsTheListAsItIsSeen() {
        var list = drafted(at, day, "CURRENT", percent("5", "FEN"));
        var file = as(at.keeper())
                .queryParam("move", "UP")
                .queryParam("sort", "after,desc")
                .queryParam("columns", "NUMBER", "BEFORE", "AFTER", "PERCENT", "MOVE")
                .queryParam("lang", "en")
                .get(LIST + "/export", at.park(), list)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Xlsx.of(file).texts())
                .containsExactly(
                        List.of("Unit", "Before", "After", "Change (%)", "Move"),
                        List.of("W1", "600.00", "630.00", "5.00", "Up"),
                        List.of("A301", "28.00", "29.40", "5.00", "Up"));
        as(at.keeper())
                .queryParam("move", "UP", "KEPT")
                .queryParam("kind", "OFFICE")
                .get(LIST + "/lines", at.park(), list)
                .then()
                .body("items.number", containsInAnyOrder("A301"));
    }

    private List<String> after(UUID list) {
        return as(at.keeper()).get(LIST + "/lines", at.park(), list).path("items.after.amount.amount");
    }

    private List<String> states() {
        return as(at.keeper()).get(LISTS, at.park()).path("items.state");
    }

    /** As a list of earlier days stands in the database. */
    private UUID publishedLongAgo(PriceWorld.Place place, int number, LocalDate effectiveOn) {
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into price_version (park_id, id, version, state, number, name, effective_on, decision, source,
                    editors, edited_by, edited_at, published_by, published_at)
                values (?, ?, 1, 'PUBLISHED', ?, '旧价目表（示例）', ?, '园办（示例）', 'EMPTY', array[?::uuid], ?, now(), ?, now())""",
                place.park(),
                id,
                number,
                effectiveOn,
                place.keeper().userId(),
                place.keeper().userId(),
                place.approver().userId()));
        return id;
    }

    /** Moves a draft's day without asking anybody. */
    private void age(UUID list, LocalDate effectiveOn) {
        database.execute(Sql.of("update price_version set effective_on = ? where id = ?", effectiveOn, list));
    }

    private void split(UUID unit, LocalDate on, String one, String oneArea, String other, String otherArea) {
        as(at.keeper())
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "on",
                        on.toString(),
                        "parts",
                        List.of(
                                Map.of("number", one, "kind", "OFFICE", "area", oneArea),
                                Map.of("number", other, "kind", "OFFICE", "area", otherArea))))
                .post(PARK + "/units/{unit}/split", at.park(), unit)
                .then()
                .statusCode(201);
    }

    private UUID on(LocalDate on, String number) {
        String id = as(at.keeper())
                .queryParam("on", on.toString())
                .get(PARK + "/units", at.park())
                .path("items.find { it.number == '" + number + "' }.id");
        return UUID.fromString(id);
    }
}
