package org.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.architecture.ApiDocument.Operation;
import org.seedbed.identity.Permission;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.testing.PostgresResource;

/** Every operation says what it is called, who may knock and how it refuses. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OpenApiOperationsTest {

    /** Doors at which nobody is asked to sign in. */
    private static final Set<Permission.Reach> OPEN = Set.of(Permission.Reach.ANYBODY, Permission.Reach.LINK);

    private ApiDocument document;

    @BeforeEach
    void readTheDocument() {
        document = ApiDocument.fetch();
    }

    @Test
    void everyOperationHasANameOfItsOwnATagAndASummary() {
        assertThat(document.operations().stream().map(Operation::id))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][A-Za-z]+"));
        assertThat(without(o -> o.node().path("tags").size() == 1
                        && !o.node().path("summary").asText().isBlank()))
                .isEmpty();
    }

    /** A name the scanner had to number moves when a type is added elsewhere, and breaks clients that hold it. */
    @Test
    void everySchemaHasANameThatStandsAlone() {
        var names = new ArrayList<String>();
        document.root().at("/components/schemas").fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .isNotEmpty()
                .noneMatch(name -> name.matches(".*[0-9]"))
                .doesNotContain("Form", "Kind", "Outcome", "State", "Status", "Type");
    }

    @Test
    void everyOperationNamesItsDoor() {
        assertThat(document.operations())
                .allSatisfy(o -> assertThat(
                                Permission.valueOf(o.node().path("x-door").asText()))
                        .isNotNull());
    }

    @Test
    void everyDeclaredCodeExistsAndStandsUnderItsStatus() {
        var status = ErrorTextsTest.codes().stream()
                .collect(Collectors.toMap(ErrorCode::code, code -> code.kind().status()));
        assertThat(document.operations())
                .allSatisfy(o -> assertThat(refusals(o))
                        .as(o.id())
                        .isNotEmpty()
                        .allSatisfy((code, declared) -> assertThat(status).containsEntry(code, declared)));
    }

    @Test
    void everyOperationDeclaresTheRefusalsOfItsShape() {
        assertThat(document.operations()).allSatisfy(o -> {
            var codes = refusals(o).keySet();
            var door = Permission.valueOf(o.node().path("x-door").asText());
            assertThat(codes).as(o.id()).contains("rate.limited", "server.unexpected");
            for (var refusal : List.of("auth.required", "auth.expired", "auth.signed-out")) {
                assertThat(codes.contains(refusal)).as(o.id()).isEqualTo(!OPEN.contains(door.reach()));
            }
            assertThat(codes.contains("access.denied"))
                    .as(o.id())
                    .isEqualTo(door != Permission.SIGNED_IN && !OPEN.contains(door.reach()));
            assertThat(codes.contains("resource.not-found"))
                    .as(o.id())
                    .isEqualTo(!o.pathParameters().isEmpty());
            assertThat(codes.contains("request.cross-site")).as(o.id()).isEqualTo(!o.isRead());
            assertThat(codes.contains("etag.stale")).as(o.id()).isEqualTo(o.takesParameter("If-Match"));
            assertThat(codes.contains("idempotency.running")).as(o.id()).isEqualTo(o.takesParameter("Idempotency-Key"));
        });
    }

    @Test
    void changesAreGuardedAgainstLostUpdatesAndCreationsAgainstRepeats() {
        assertThat(without(o -> !o.verb().equals("PUT") || o.takesParameter("If-Match")))
                .isEmpty();
        assertThat(without(o -> !o.node().path("responses").has("201") || o.takesParameter("Idempotency-Key")))
                .isEmpty();
        assertThat(without(o -> !o.takesParameter("Idempotency-Key")
                        || o.node().path("responses").has("201")))
                .isEmpty();
    }

    @Test
    void everyListIsPaged() {
        assertThat(without(o -> !answers(o).startsWith("Page") || o.takesParameter("page") && o.takesParameter("size")))
                .isEmpty();
    }

    private static String answers(Operation operation) {
        return ApiDocument.nameOf(operation
                .node()
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema"));
    }

    private List<String> without(Predicate<Operation> rule) {
        return document.operations().stream()
                .filter(rule.negate())
                .map(Operation::id)
                .toList();
    }

    /** The problem codes an operation declares, with their status. */
    private static Map<String, Integer> refusals(Operation operation) {
        return operation.node().path("responses").properties().stream()
                .filter(answer -> answer.getValue().path("content").has("application/problem+json"))
                .flatMap(answer -> Stream.of(
                                answer.getValue().path("description").asText().split(", "))
                        .map(code -> Map.entry(code, Integer.valueOf(answer.getKey()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
