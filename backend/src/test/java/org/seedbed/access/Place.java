package org.seedbed.access;

import java.util.Map;
import java.util.UUID;
import org.seedbed.testing.Person;

/**
 * A park with one of everything, and the person who keeps it.
 *
 * @param ids by the name an operation's path gives them
 */
public record Place(Map<String, UUID> ids, Person keeper, Person linkedMentor, Person judge) {

    public UUID park() {
        return id("parkId");
    }

    public UUID company() {
        return id("companyId");
    }

    public UUID id(String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("the world has no " + name + ": add one to PlaceBuilder");
        }
        return id;
    }
}
