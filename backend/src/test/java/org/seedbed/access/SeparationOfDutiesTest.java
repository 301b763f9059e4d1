package org.seedbed.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seedbed.architecture.ApiDocument;
import org.seedbed.architecture.ApiDocument.Operation;
import org.seedbed.testing.PostgresResource;

/** What the access matrix must say, whatever operations are added: administration, audit and business stay apart. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SeparationOfDutiesTest {

    private static final Table TABLE = Table.read("/access-matrix.csv");

    /** What everybody may do about their own account. */
    private static final Set<String> OWN_ACCOUNT = Set.of("meSignOut", "meLeave");

    @Test
    void theAuditorChangesNothing() {
        assertThat(allowed(Persona.AUDIT_ADMIN))
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.isRead() || OWN_ACCOUNT.contains(o.id()))
                        .as(o.id())
                        .isTrue());
    }

    @Test
    void theAdministratorSeesParksAndPeopleWithRolesAndNoBusiness() {
        assertThat(allowed(Persona.SYSTEM_ADMIN))
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.node().path("tags").path(0).asText())
                        .as(o.id())
                        .isIn("identity", "park"));
    }

    @Test
    void nobodyFromOutsideAParkGivesRolesInItButTheAdministrator() {
        for (var persona : Persona.values()) {
            var gives = allowed(persona).stream().anyMatch(o -> o.id().equals("parkInvitationCreate"));
            assertThat(gives)
                    .as(persona.name())
                    .isEqualTo(persona == Persona.OPERATOR || persona == Persona.SYSTEM_ADMIN);
        }
    }

    private static List<Operation> allowed(Persona persona) {
        var names = TABLE.rows().stream()
                .filter(row -> row.get(persona.name()).equals("ALLOW"))
                .map(row -> row.get("operation"))
                .toList();
        return ApiDocument.fetch().operations().stream()
                .filter(o -> names.contains(o.id()))
                .toList();
    }
}
