package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.admission.ConflictKind;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/**
 * What ties people to an applicant, by our own records and by what they declared before; as far as the actor handles or
 * decides on applications of the park, and judges about themselves.
 */
@ApplicationScoped
class Ties {

    private final Database database;

    Ties(Database database) {
        this.database = database;
    }

    private record Tie(UUID person, ConflictKind kind) {}

    /** One tie of each person who has any: the first that {@link ConflictKind} names. */
    Map<UUID, ConflictKind> of(UUID applicationId, Collection<UUID> people) {
        var first = new HashMap<UUID, ConflictKind>();
        for (var tie : list(applicationId, people)) {
            first.merge(tie.person(), tie.kind(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return first;
    }

    Optional<ConflictKind> of(UUID applicationId, UUID person) {
        return Optional.ofNullable(of(applicationId, List.of(person)).get(person));
    }

    /** Whether somebody is tied to the applicant, whatever they do for the park. */
    boolean isTied(UUID applicationId, UUID person) {
        return list(applicationId, List.of(person)).stream()
                .anyMatch(tie -> !tie.kind().isOffice());
    }

    private List<Tie> list(UUID applicationId, Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : database.list(
                        Sql.of("select person, kind from admission_ties(?, ?::uuid[])", applicationId, people),
                        row -> new Tie(row.uuid("person"), row.constant("kind", ConflictKind.class)));
    }
}
