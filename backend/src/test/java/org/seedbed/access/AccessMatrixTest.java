package org.seedbed.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.architecture.ApiDocument;
import org.seedbed.architecture.ApiDocument.Operation;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Every operation before every persona, as {@code access-matrix.csv} says. An operation without a row fails. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AccessMatrixTest {

    private static final Table TABLE = Table.read("/access-matrix.csv");

    /** Reads that ask for more than the path: behind the door they say what is missing, as writes do. */
    private static final Set<String> NEEDS_MORE = Set.of(
            "calendarFreeBusy",
            "calendarRead",
            "companyMergePreview",
            "headlineRecordList",
            "objectionStatus",
            "ownFacilityDayList",
            "ownFacilityList",
            "ownFacilityQuotaGet",
            "ownFigureMatrix",
            "ownMentorChoiceList",
            "ownMentorHours",
            "ownSessionActionList",
            "ownWaiverEstimate",
            "ownWaiverFounderList",
            "ownWaiverLeaseList",
            "ownWaiverOfferList",
            "parkFactHistory",
            "readinessRecordList",
            "reportRoundPropose",
            "statutoryRecordList",
            "waiverEstimate",
            "waiverLedger",
            "waiverLedgerExport",
            "waiverLedgerLines",
            "waiverRevocationPreview");

    @Inject
    World world;

    @Inject
    Database database;

    private ApiDocument document;

    @BeforeEach
    void readTheDocument() {
        document = ApiDocument.fetch();
    }

    @Test
    void theTableAndTheDocumentNameTheSameOperations() {
        var rows = TABLE.rows().stream().map(row -> row.get("operation")).toList();
        assertThat(rows)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        document.operations().stream().map(Operation::id).toList());
    }

    @Test
    void everyPersonaHasAColumnAndEveryRoleAPersona() {
        var personas = Arrays.stream(Persona.values()).map(Persona::name).toList();
        assertThat(TABLE.columns())
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("operation"), personas.stream()).toList());
        var held = personas.stream()
                .map(name -> name.replaceFirst("^FOUNDER_(?=OWNER|STAFF)|_LINKED$", ""))
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(held)
                .containsAll(Arrays.stream(Role.values()).map(Role::name).toList());
    }

    @Test
    void everyOperationAnswersEveryPersonaAsTheTableSays() {
        var here = PlaceBuilder.build(world, database);
        var elsewhere = PlaceBuilder.build(world, database);
        var visitors = new Visitors(world, here, elsewhere);
        var before = Rows.of(database, here.park());
        var differences = new ArrayList<String>();
        for (var operation : document.operations()) {
            var row = TABLE.rows().stream()
                    .filter(r -> r.get("operation").equals(operation.id()))
                    .findFirst()
                    .orElseThrow();
            for (var persona : Persona.values()) {
                var answer = Knock.on(operation, here, visitors.as(persona));
                var outcome = outcome(operation, answer);
                if (!outcome.equals(row.get(persona.name()))) {
                    differences.add("%s by %s: expected %s, was %s"
                            .formatted(operation.id(), persona, row.get(persona.name()), outcome));
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(Rows.of(database, here.park())).isEqualTo(before);
    }

    /** A read is allowed when it answers; a write when it is refused for what it lacks, and not for who asks. */
    private static String outcome(Operation operation, Response answer) {
        int status = answer.statusCode();
        var allowed = operation.isRead() && !NEEDS_MORE.contains(operation.id()) ? List.of(200) : List.of(400);
        var code = status >= 400 ? String.valueOf(answer.jsonPath().<String>get("code")) : "";
        return switch (status + " " + code) {
            case "401 auth.required", "401 auth.expired" -> "UNAUTHENTICATED";
            case "403 access.denied" -> "DENY";
            case "404 resource.not-found" -> "HIDDEN";
            default -> allowed.contains(status) ? "ALLOW" : status + " " + code;
        };
    }
}
