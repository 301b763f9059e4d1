package org.seedbed.space.internal.pricing;

import static org.seedbed.testing.World.as;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.identity.Role;
import org.seedbed.testing.Person;
import org.seedbed.testing.World;

/** A park whose prices are kept by one person and approved by another, spoken to through its API. */
@ApplicationScoped
class PriceWorld {

    static final String PARK = "/api/v1/parks/{park}";
    static final String LISTS = PARK + "/price-lists";
    static final String LIST = LISTS + "/{list}";

    private final World world;

    PriceWorld(World world) {
        this.world = world;
    }

    /** A park and its people. */
    record Place(UUID park, Person keeper, Person approver) {}

    Place place() {
        var park = world.park();
        return new Place(park, world.with(Role.OPERATOR, park), world.with(Role.APPROVER, park));
    }

    static ValidatableResponse draft(Place at, LocalDate on, String source, Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("name", "价目表 " + on, "effectiveOn", on.toString(), "source", source, "decision", "园办（示例）"));
        body.putAll(more);
        return as(at.keeper()).body(body).post(LISTS, at.park()).then();
    }

    static UUID drafted(Place at, LocalDate on, String source, Map<String, ?> more) {
        String id = draft(at, on, source, more).statusCode(201).extract().path("id");
        return UUID.fromString(id);
    }

    static Map<String, Object> percent(String percent, String step) {
        return Map.of("adjustment", Map.of("percent", percent, "step", step));
    }

    static String tag(Place at, UUID list) {
        return as(at.keeper()).get(LIST, at.park(), list).header("ETag");
    }

    static ValidatableResponse publish(Place at, UUID list) {
        return publish(at, at.approver(), list);
    }

    static ValidatableResponse publish(Place at, Person who, UUID list) {
        return as(who).header("If-Match", tag(at, list))
                .post(LIST + "/publication", at.park(), list)
                .then();
    }

    static ValidatableResponse setLine(Place at, UUID list, UUID unit, String amount, String basis) {
        return as(at.keeper())
                .header("If-Match", tag(at, list))
                .body(price(amount, basis))
                .put(LIST + "/lines/{unit}", at.park(), list, unit)
                .then();
    }

    static ValidatableResponse change(Place at, UUID list, Map<String, ?> body) {
        return as(at.keeper())
                .header("If-Match", tag(at, list))
                .body(body)
                .post(LIST + "/line-changes", at.park(), list)
                .then();
    }

    static Map<String, Object> price(String amount, String basis) {
        return Map.of("amount", Map.of("amount", amount, "currency", "CNY"), "basis", basis);
    }

    static ValidatableResponse setByHand(Place at, UUID unit, LocalDate from, String amount, String basis) {
        var body = new HashMap<>(price(amount, basis));
        body.put("from", from.toString());
        return as(at.keeper())
                .body(body)
                .post(PARK + "/units/{unit}/prices", at.park(), unit)
                .then();
    }

    static ValidatableResponse unit(Place at, UUID unit) {
        return as(at.keeper())
                .get(PARK + "/units/{unit}", at.park(), unit)
                .then()
                .statusCode(200);
    }

    /** Periods of a unit as {@code from..to amount list}, newest first; a star marks an exception. */
    static List<String> prices(Place at, UUID unit) {
        List<Map<String, Object>> prices = unit(at, unit).extract().path("prices");
        return prices.stream()
                .map(p -> {
                    var list = (Map<?, ?>) p.get("priceList");
                    return p.get("from") + ".." + p.get("to") + " "
                            + ((Map<?, ?>) p.get("amount")).get("amount")
                            + (list == null ? "" : " #" + list.get("number"))
                            + (Boolean.TRUE.equals(p.get("exception")) ? "*" : "");
                })
                .toList();
    }
}
