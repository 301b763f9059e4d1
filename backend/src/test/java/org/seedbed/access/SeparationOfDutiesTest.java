package org.seedbed.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.seedbed.architecture.ApiDocument;
import org.seedbed.architecture.ApiDocument.Operation;
import org.seedbed.testing.PostgresResource;

/** What the access matrix must say, whatever operations are added: administration, audit and business stay apart. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SeparationOfDutiesTest {

    private static final Table TABLE = Table.read("/access-matrix.csv");

    /** One's own account, what is public, and the notice that everybody may read before giving data away. */
    private static boolean isOwn(Operation operation) {
        return operation.id().equals("privacyNoticeGet")
                || operation.path().startsWith("/api/v1/public/")
                || operation.path().startsWith("/api/v1/applications/")
                || operation.path().startsWith("/api/v1/me/")
                || operation.path().equals("/api/v1/me");
    }

    @Test
    void theAuditorChangesNothing() {
        assertThat(allowed(Persona.AUDIT_ADMIN))
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.isRead() || isOwn(o)).as(o.id()).isTrue());
    }

    @Test
    void theAdministratorSeesParksAndPeopleWithRolesAndNoBusiness() {
        assertThat(allowed(Persona.SYSTEM_ADMIN))
                .isNotEmpty()
                .filteredOn(o -> !isOwn(o))
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
