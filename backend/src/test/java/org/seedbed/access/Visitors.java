package org.seedbed.access;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.seedbed.identity.Role;
import org.seedbed.testing.Person;
import org.seedbed.testing.Tokens;
import org.seedbed.testing.World;

/** A person behind every persona, seen from one place. */
final class Visitors {

    private final Map<Persona, Person> people = new EnumMap<>(Persona.class);

    Visitors(World world, Place here, Place elsewhere) {
        people.put(Persona.STRANGER, world.person());
        people.put(Persona.OPERATOR, here.keeper());
        people.put(Persona.CHECKER, world.with(Role.CHECKER, here.park()));
        people.put(Persona.APPROVER, world.with(Role.APPROVER, here.park()));
        people.put(Persona.FINANCE, world.with(Role.FINANCE, here.park()));
        people.put(Persona.RECEPTION, world.with(Role.RECEPTION, here.park()));
        people.put(Persona.OPERATOR_OF_OTHER_PARK, elsewhere.keeper());
        people.put(Persona.FOUNDER_OWNER, world.with(Role.OWNER, here.company()));
        people.put(Persona.FOUNDER_STAFF, world.with(Role.STAFF, here.company()));
        people.put(Persona.FOUNDER_OF_OTHER_COMPANY, world.with(Role.OWNER, elsewhere.company()));
        people.put(Persona.MENTOR_LINKED, here.linkedMentor());
        people.put(Persona.JUDGE, here.judge());
        people.put(Persona.NETWORK_VIEWER, world.with(Role.NETWORK_VIEWER));
        people.put(Persona.SYSTEM_ADMIN, world.with(Role.SYSTEM_ADMIN));
        people.put(Persona.AUDIT_ADMIN, world.with(Role.AUDIT_ADMIN));
        people.put(Persona.EXPIRED_TOKEN, allRights(world, here));
        people.put(Persona.FORGED_TOKEN, allRights(world, here));
        people.put(Persona.REMOVED_MEMBER, removed(world, Role.OPERATOR, here.park()));
        people.put(Persona.REMOVED_FOUNDER, removed(world, Role.OWNER, here.company()));
    }

    /** A request in the persona's name. */
    RequestSpecification as(Persona persona) {
        // As our own page sends it; without the header a write with no token would be refused before the door.
        var request = given().header("X-Requested-With", "JavaScript");
        return switch (persona) {
            case ANONYMOUS -> request;
            case EXPIRED_TOKEN -> request.auth().oauth2(Tokens.expired(people.get(persona)));
            case FORGED_TOKEN -> request.auth().oauth2(Tokens.forged(people.get(persona)));
            default -> request.auth().oauth2(Tokens.of(people.get(persona)));
        };
    }

    private static Person allRights(World world, Place here) {
        var person = world.with(Role.OPERATOR, here.park());
        world.grant(person, Role.OWNER, here.company());
        world.grant(person, Role.MENTOR, null);
        world.grant(person, Role.SYSTEM_ADMIN, null);
        return person;
    }

    private static Person removed(World world, Role role, UUID place) {
        var person = world.with(role, place);
        world.remove(person);
        return person;
    }
}
