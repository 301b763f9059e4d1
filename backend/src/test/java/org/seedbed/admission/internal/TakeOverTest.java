package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Applying.founder;
import static org.seedbed.testing.Applying.hand;
import static org.seedbed.testing.Applying.read;
import static org.seedbed.testing.Applying.save;
import static org.seedbed.testing.Applying.team;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.LinkTokens;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** From a link into an account: with both in hand, once, and never by guessing. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TakeOverTest {

    private static final String OWN = "/api/v1/applications/{id}";

    @Inject
    World world;

    @Inject
    LinkTokens links;

    @Inject
    JobDatabase database;

    @Inject
    Database fenced;

    @Inject
    ActingContext acting;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Applying applying;
    private UUID call;
    private Person person;

    @BeforeEach
    void aParkWithAnOpenCallAndSomebodySignedIn() {
        park = world.park();
        applying = new Applying(park, world.with(Role.OPERATOR, park));
        call = applying.call("NURSERY", Applying.delivered(database, "nursery-default"));
        person = world.person();
    }

    private static ValidatableResponse take(Person who, UUID id, String token, int version) {
        return as(who).header("Link-Token", token)
                .header("If-Match", "\"" + version + "\"")
                .post(OWN + "/owner", id)
                .then();
    }

    @Test
    void aGuessedLinkOrIdIsAsIfItNeverWas() {
        var begun = applying.begin(call);
        var other = applying.begin(call);
        take(person, begun.id(), "", 0).statusCode(404);
        take(person, begun.id(), "short", 0).statusCode(404);
        take(person, begun.id(), links.fresh(), 0).statusCode(404);
        take(person, begun.id(), other.token(), 0).statusCode(404);
        take(person, UUID.randomUUID(), begun.token(), 0).statusCode(404);
        // The hash that is stored is no token either.
        take(person, begun.id(), links.hash(begun.token()), 0).statusCode(404);
        read(begun).statusCode(200).body("owned", equalTo(false)).body("version", equalTo(0));
        as(person).get("/api/v1/me/applications").then().body("total", equalTo(0));
    }

    @Test
    void whatSomebodyElseHoldsStaysTheirs() {
        var begun = applying.begin(call);
        take(person, begun.id(), begun.token(), 0).statusCode(200).body("owned", equalTo(true));
        take(world.person(), begun.id(), begun.token(), 1).statusCode(404);
        take(person, begun.id(), begun.token(), 1).statusCode(409).body("code", equalTo("admission.owned"));
        take(person, begun.id(), begun.token(), 0).statusCode(412);
        assertThat(database.count(Sql.of(
                        "select 1 from admission_application where id = ? and owner_id = ? and version = 1",
                        begun.id(),
                        person.userId())))
                .isEqualTo(1);
    }

    @Test
    void aDraftBegunByLinkIsFinishedByAccount() {
        var begun = applying.begin(call);
        save(begun, team(), List.of(founder())).statusCode(200);
        hand(begun, "BUSINESS_PLAN").statusCode(200);
        take(person, begun.id(), begun.token(), Applying.version(begun)).statusCode(200);
        as(person)
                .get("/api/v1/me/applications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("DRAFT"))
                .body("items[0].parkName", equalTo(parkName()))
                .body("items[0].next.by", equalTo("APPLICANT"))
                .body(
                        "items[0].next.until",
                        equalTo(clock.today().plusMonths(1).minusDays(1).toString()))
                .body("items[0].next.over", equalTo(false));
        int version =
                as(person).get(OWN, begun.id()).then().statusCode(200).extract().path("version");
        as(person)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("statementVersion", 1))
                .post(OWN + "/submission", begun.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        as(person)
                .get("/api/v1/me/applications")
                .then()
                .body("items.number", contains(matchesPattern("RZ\\d{4}-0001")))
                .body("items.next.by", contains("PARK"))
                .body("items.next.noticeId", contains(nullValue()));
    }

    @Test
    void behindTheServiceNobodyBeginsInTheNameOfAnother() {
        var link = links.hash(links.fresh());
        var holder = new Acting(
                person.userId(), "test", "test", RowScope.holding(person.userId(), clock.today(), Set.of(link)));
        var insert = Sql.of("""
                insert into admission_application (park_id, id, version, call_id, stage, state, link_hash, begun_with,
                    content, begun_at, owner_id)
                values (?, gen_random_uuid(), 0, ?, 'NURSERY', 'DRAFT', ?, ?, '{}', now(), ?)""", park, call, link, link, world.person().userId());
        assertThatThrownBy(() -> acting.run(holder, () -> fenced.execute(insert)))
                .hasStackTraceContaining("row-level security");
    }

    private String parkName() {
        return database.first(Sql.of("select name from park where id = ?", park), row -> row.text("name"))
                .orElseThrow();
    }
}
