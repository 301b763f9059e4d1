package org.seedbed.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Permission;
import org.seedbed.identity.Role;
import org.seedbed.notification.Message;
import org.seedbed.notification.MessageKind;
import org.seedbed.notification.Notifications;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Who is told what, and who reads it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class InboxTest {

    private static final String INBOX = "/api/v1/me/inbox";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Notifications notifications;

    @Inject
    ActingContext acting;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private Person keeper;

    @BeforeEach
    void aParkAndItsKeeper() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void everybodyWithThePermissionInTheParkIsTold() {
        var second = world.with(Role.OPERATOR, park);
        var reception = world.with(Role.RECEPTION, park);
        var elsewhere = world.with(Role.OPERATOR, world.park());
        var gone = world.with(Role.OPERATOR, park);
        world.remove(gone);
        assertThat(inJob(() -> notifications.tellPark(Permission.TENANT_EDIT, leaving("a"))))
                .isEqualTo(2);
        list(keeper)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("EXIT_REQUESTED"))
                .body("items[0].severity", equalTo("DUE"))
                .body("items[0].parkId", equalTo(park.toString()))
                .body("items[0].companyId", nullValue())
                .body("items[0].words", equalTo(Map.of("company", "企业（示例）", "day", "2026-12-01")))
                .body("items[0].readAt", nullValue());
        unread(second, 1);
        for (var other : List.of(reception, elsewhere, gone)) {
            unread(other, 0);
            list(other).body("items", empty());
        }
    }

    @Test
    void nobodyHoldsIt() {
        assertThat(inJob(() -> notifications.tellPark(Permission.WAIVER_ACTIVATE, leaving("a"))))
                .isZero();
    }

    @Test
    void peopleOfTheNetworkAreNotToldOfEveryPark() {
        var viewer = world.with(Role.NETWORK_VIEWER);
        assertThat(inJob(() -> notifications.tellPark(Permission.PARK_READ, leaving("a"))))
                .isEqualTo(1);
        unread(viewer, 0);
    }

    @Test
    void whoActsForACompanyIsToldAsSuch() {
        var company = register.firm(park, "企业（示例）");
        var owner = world.with(Role.OWNER, company);
        var staff = world.with(Role.STAFF, company);
        var other = world.with(Role.OWNER, register.firm(park, "另一家（示例）"));
        assertThat(inJob(() -> notifications.tellCompany(company, Permission.OWN_COMPANY_READ, leaving("all"))))
                .isEqualTo(2);
        assertThat(inJob(() -> notifications.tellCompany(company, Permission.OWN_COMPANY_MANAGE, leaving("owners"))))
                .isEqualTo(1);
        list(owner).body("items", hasSize(2)).body("items[0].companyId", equalTo(company.toString()));
        unread(staff, 1);
        unread(other, 0);
        unread(keeper, 0);
    }

    @Test
    void ofOneOccasionAPersonIsToldOnce() {
        inJob(() -> notifications.tellPark(Permission.TENANT_EDIT, leaving("day 1")));
        var late = world.with(Role.OPERATOR, park);
        assertThat(inJob(() -> notifications.tellPark(Permission.TENANT_EDIT, leaving("day 1"))))
                .as("who came since")
                .isEqualTo(1);
        assertThat(inJob(() -> notifications.tellPark(Permission.TENANT_EDIT, leaving("day 2"))))
                .isEqualTo(2);
        unread(keeper, 2);
        unread(late, 2);
    }

    @Test
    void whoActsIsNotToldOfWhatTheyDoUnlessByName() {
        var second = world.with(Role.OPERATOR, park);
        var by = acting(keeper, scope(keeper, Map.of("tenant_edit", Set.of(park))));
        assertThat(in(by, () -> notifications.tellPark(Permission.TENANT_EDIT, leaving("a"))))
                .isEqualTo(1);
        unread(second, 1);
        unread(keeper, 0);
        assertThat(in(by, () -> notifications.tellPerson(keeper.userId(), leaving("b"))))
                .isEqualTo(1);
        assertThat(in(by, () -> notifications.tellPerson(keeper.userId(), leaving("b"))))
                .isZero();
        unread(keeper, 1);
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        assertThatThrownBy(() -> inJob(() -> {
                    notifications.tellPark(Permission.TENANT_EDIT, leaving("a"));
                    throw new IllegalStateException("after all not");
                }))
                .hasMessage("after all not");
        unread(keeper, 0);
        assertThatThrownBy(() -> notifications.tellPerson(keeper.userId(), leaving("a")))
                .as("outside a transaction")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aPermissionIsAskedWhereItIsHeld() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inJob(() -> notifications.tellPark(Permission.OWN_BILLING, leaving("a"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inJob(
                        () -> notifications.tellCompany(UUID.randomUUID(), Permission.TENANT_EDIT, leaving("a"))));
    }

    @Test
    void theInboxNextDoorIsNeitherReadNorMarked() {
        var second = world.with(Role.CHECKER, park);
        inJob(() -> notifications.tellPark(Permission.TENANT_EDIT, leaving("a")));
        var id = list(keeper).extract().<String>path("items[0].id");
        as(second).post(INBOX + "/" + id + "/read").then().statusCode(404);
        until(second, "2999-01-01T00:00:00Z", 0);
        unread(keeper, 1);
        // Nor by SQL that forgot to ask whose it is: the database does.
        var whole = new RowScope(
                second.userId(), null, null, null, Set.of(), Set.of(), Set.of("tenant_edit", "park_read"), Map.of());
        var by = new Acting(second.userId(), "test", "test", whole);
        assertThat(in(by, () -> (int) database.count(Sql.of("select 1 from inbox_message"))))
                .isZero();
        assertThat(in(by, () -> database.execute(Sql.of("update inbox_message set read_at = told_at"))))
                .isZero();
        for (var change : List.of(
                "delete from inbox_message",
                "update inbox_message set words = '{}'",
                "insert into inbox_message select * from inbox_message")) {
            assertThatThrownBy(() -> in(by, () -> database.execute(Sql.of(change))))
                    .as(change)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void oneIsMarkedAndStaysMarkedFromTheFirstTime() {
        inJob(() -> notifications.tellPark(Permission.TENANT_EDIT, leaving("a")));
        inJob(() -> notifications.tellPark(Permission.TENANT_EDIT, leaving("b")));
        var id = list(keeper).extract().<String>path("items[1].id");
        as(keeper).post(INBOX + "/" + id + "/read").then().statusCode(204);
        var readAt = list(keeper)
                .body("items[1].readAt", notNullValue())
                .body("items[0].readAt", nullValue())
                .extract()
                .<String>path("items[1].readAt");
        as(keeper).post(INBOX + "/" + id + "/read").then().statusCode(204);
        list(keeper).body("items[1].readAt", equalTo(readAt));
        unread(keeper, 1);
        as(keeper)
                .get(INBOX + "?unread=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.id.flatten()", hasSize(1));
        as(keeper).post(INBOX + "/" + UUID.randomUUID() + "/read").then().statusCode(404);
    }

    @Test
    void allThatWasSeenIsMarkedAndWhatCameSinceIsNot() {
        for (var once : List.of("a", "b", "c")) {
            inJob(() -> notifications.tellPark(Permission.TENANT_EDIT, leaving(once)));
        }
        List<String> told = list(keeper).extract().path("items.toldAt");
        assertThat(told).isSortedAccordingTo(Comparator.<String>reverseOrder());
        until(keeper, told.get(1), 1);
        list(keeper).body("items.findAll { it.readAt == null }.toldAt", contains(told.getFirst()));
        until(keeper, told.getFirst(), 0);
        as(keeper).body("{}").post(INBOX + "/read").then().statusCode(400).body("errors[0].pointer", equalTo("/until"));
    }

    @Test
    void manyAreCountedNoFurtherThanAnybodyReads() {
        jobs.execute(Sql.of("""
                insert into inbox_message (id, user_id, told_as, park_id, permission, kind, subject_id, once, words, told_at)
                select gen_random_uuid(), ?, 'PARK', ?, 'TENANT_EDIT', 'EXIT_REQUESTED', gen_random_uuid(), n::text,
                    '{"company": "企业（示例）", "day": "2026-12-01"}', now() - n * interval '1 minute'
                from generate_series(1, 1200) n""", keeper.userId(), park));
        as(keeper).get(INBOX + "/unread").then().body("unread", equalTo(99)).body("more", equalTo(true));
        list(keeper).body("total", equalTo(1000)).body("more", equalTo(true)).body("items", hasSize(20));
        as(keeper).get(INBOX + "?page=50").then().body("items", hasSize(20));
        as(keeper).get(INBOX + "?page=51").then().body("items", empty());
        as(keeper).get(INBOX + "?size=101").then().statusCode(400).body("errors[0].pointer", equalTo("/size"));
    }

    @Test
    void whatAPlaceToldIsThereAsLongAsTheRoleIs() {
        var company = register.firm(park, "企业（示例）");
        var owner = world.with(Role.OWNER, company);
        inJob(() -> notifications.tellPark(Permission.TENANT_EDIT, leaving("a")));
        inJob(() -> notifications.tellPerson(keeper.userId(), leaving("b")));
        inJob(() -> notifications.tellCompany(company, Permission.OWN_COMPANY_READ, leaving("c")));
        var id = list(keeper).extract().<String>path("items[1].id");
        world.remove(keeper);
        world.remove(owner);
        list(keeper).body("items", hasSize(1));
        unread(keeper, 1);
        unread(owner, 0);
        as(keeper).post(INBOX + "/" + id + "/read").then().statusCode(404);
        world.grant(keeper, Role.RECEPTION, park);
        unread(keeper, 1);
        world.grant(keeper, Role.OPERATOR, park);
        unread(keeper, 2);
    }

    @Test
    void whoIsOfTheParkAndOfTheCompanyIsToldAsBoth() {
        var company = register.firm(park, "企业（示例）");
        world.grant(keeper, Role.OWNER, company);
        inJob(() -> notifications.tellPark(Permission.TENANT_EDIT, leaving("a")));
        inJob(() -> notifications.tellCompany(company, Permission.OWN_COMPANY_READ, leaving("a")));
        list(keeper).body("items.companyId", contains(company.toString(), null));
    }

    @Test
    void whoHasNothingToDoWithAPlaceTellsItNothing() {
        var company = register.firm(park, "企业（示例）");
        var next = world.park();
        var other = register.firm(next, "邻园企业（示例）");
        var stranger = acting(keeper, scope(keeper, Map.of("tenant_edit", Set.of(next))));
        var owner = acting(
                keeper, new RowScope(keeper.userId(), null, null, null, Set.of(company), Set.of(), Set.of(), Map.of()));
        var second = world.with(Role.OPERATOR, park);
        for (IntSupplier slip : List.<IntSupplier>of(
                () -> notifications.tellPark(Permission.TENANT_EDIT, leaving("a")),
                () -> notifications.tellCompany(company, Permission.OWN_COMPANY_READ, leaving("a")),
                () -> notifications.tellPerson(second.userId(), leaving("a")))) {
            assertThatThrownBy(() -> in(stranger, slip)).hasStackTraceContaining("another park");
        }
        assertThatThrownBy(() -> in(
                        acting(keeper, scope(keeper, Map.of("tenant_edit", Set.of(park)))),
                        () -> notifications.tellCompany(other, Permission.OWN_COMPANY_READ, leaving("a"))))
                .hasStackTraceContaining("another park or company");
        assertThat(in(owner, () -> notifications.tellPark(Permission.TENANT_EDIT, leaving("own"))))
                .as("a founder tells the park")
                .isEqualTo(1);
        unread(second, 1);
    }

    private static RowScope scope(Person person, Map<String, Set<UUID>> parks) {
        return new RowScope(person.userId(), null, null, null, Set.of(), Set.of(), Set.of(), parks);
    }

    private static Acting acting(Person person, RowScope scope) {
        return new Acting(person.userId(), "test", "test", scope);
    }

    private Message leaving(String once) {
        return new Message(
                MessageKind.EXIT_REQUESTED,
                park,
                UUID.randomUUID(),
                once,
                Map.of("company", "企业（示例）", "day", "2026-12-01"));
    }

    private int inJob(IntSupplier work) {
        return in(Acting.job("test"), work);
    }

    private int in(Acting by, IntSupplier work) {
        return acting.run(by, () -> QuarkusTransaction.requiringNew().call(work::getAsInt));
    }

    private static ValidatableResponse list(Person person) {
        return as(person).get(INBOX).then().statusCode(200);
    }

    private static void unread(Person person, int expected) {
        as(person)
                .get(INBOX + "/unread")
                .then()
                .statusCode(200)
                .body("unread", equalTo(expected))
                .body("more", equalTo(false));
    }

    private static void until(Person person, String moment, int left) {
        as(person)
                .body(Map.of("until", moment))
                .post(INBOX + "/read")
                .then()
                .statusCode(200)
                .body("unread", equalTo(left));
    }
}
