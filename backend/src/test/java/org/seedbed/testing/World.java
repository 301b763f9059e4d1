package org.seedbed.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** Builds what a test needs, each time anew and with names nobody else has. */
@ApplicationScoped
public class World {

    private final Database database;

    World(Database database) {
        this.database = database;
    }

    /** A park of its own operator. */
    public UUID park() {
        return park(Unique.name("Park "));
    }

    public UUID park(String name) {
        var operator = UUID.randomUUID();
        var park = UUID.randomUUID();
        database.execute(Sql.of("insert into operator (id, name) values (?, ?)", operator, "Operator " + operator));
        database.execute(Sql.of("""
                insert into park (id, version, operator_id, name, kind, level, region_code, operated_area)
                values (?, 0, ?, ?, 'INCUBATOR_PARK', 'MUNICIPAL', '320302', 12150)""", park, operator, name));
        return park;
    }

    /** Somebody known to the system who holds nothing yet. */
    public Person person() {
        var id = UUID.randomUUID();
        var person = new Person(id, "subject-" + id, "Person " + id);
        database.execute(
                Sql.of("""
                insert into app_user (id, subject, display_name, email, email_verified, created_at)
                values (?, ?, ?, ?, true, ?)""", id, person.subject(), person.name(), person.subject() + "@example.com", Instant.now()));
        return person;
    }

    public Person with(Role role, UUID placeId) {
        var person = person();
        grant(person, role, placeId);
        return person;
    }

    public Person with(Role role) {
        return with(role, null);
    }

    public void grant(Person person, Role role, UUID placeId) {
        database.execute(Sql.of(
                """
                insert into membership (id, user_id, scope, role, park_id, company_id, granted_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                person.userId(),
                role.scope(),
                role,
                role.scope() == Role.Scope.PARK ? placeId : null,
                role.scope() == Role.Scope.COMPANY ? placeId : null,
                Instant.now()));
    }

    /** Says yes to all that the person is invited to. */
    public static void accept(Person person) {
        List<String> waiting = as(person)
                .get("/api/v1/me/invitations")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        for (var invitation : waiting) {
            as(person)
                    .post("/api/v1/me/invitations/" + invitation + "/accept")
                    .then()
                    .statusCode(204);
        }
    }

    /** Takes every role of the person. */
    public void remove(Person person) {
        database.execute(Sql.of("update membership set ended_at = now() where user_id = ?", person.userId()));
    }

    /** A request in the person's name, JSON, with a fresh idempotency key. */
    public static RequestSpecification as(Person person) {
        return given().auth()
                .oauth2(Tokens.of(person))
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
