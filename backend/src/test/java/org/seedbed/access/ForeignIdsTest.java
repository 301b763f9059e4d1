package org.seedbed.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.architecture.ApiDocument;
import org.seedbed.architecture.ApiDocument.Operation;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.sheet.SheetFile;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;
import org.seedbed.testing.Xlsx;

/** The door knows only the park of the path; ids beside it must not reach into another park. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ForeignIdsTest {

    private static final Table TABLE = Table.read("/foreign-ids.csv");

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
    void everyIdOfEveryOperationHasARow() {
        var ids = inParks().flatMap(o -> ids(o).map(id -> o.id() + " " + id)).toList();
        var rows = TABLE.rows().stream()
                .map(row -> row.get("operation") + " " + row.get("in") + " " + row.get("name"))
                .toList();
        assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void anIdOfAnotherParkIsAnsweredAsTheTableSaysAndLikeOneThatNeverWas() {
        var here = PlaceBuilder.build(world, database);
        var elsewhere = PlaceBuilder.build(world, database);
        // What the keeper may not do, one of these may: the id must be looked at, not only the role.
        var senders = List.of(
                here.keeper(),
                world.with(Role.APPROVER, here.park()),
                world.with(Role.CHECKER, here.park()),
                world.with(Role.FINANCE, here.park()));
        var before = List.of(Rows.of(database, here.park()), Rows.of(database, elsewhere.park()));
        var differences = new ArrayList<String>();
        for (var row : TABLE.rows()) {
            var operation = inParks()
                    .filter(o -> o.id().equals(row.get("operation")))
                    .findFirst()
                    .orElseThrow();
            for (var id : List.of(elsewhere.id(row.get("name")), UUID.randomUUID())) {
                var outcome = senders.stream()
                        .map(sender -> outcome(send(sender, operation, here, row, id)))
                        .filter(answer -> !answer.equals("403"))
                        .findFirst()
                        .orElse("403");
                if (!outcome.equals(row.get("expected"))) {
                    differences.add(row + " was " + outcome);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(List.of(Rows.of(database, here.park()), Rows.of(database, elsewhere.park())))
                .isEqualTo(before);
    }

    private Response send(Person sender, Operation operation, Place here, Map<String, String> row, UUID id) {
        var request = World.as(sender);
        var place = row.get("in");
        var name = row.get("name");
        for (var parameter : operation.pathParameters()) {
            var own = here.id(parameter).toString();
            request.pathParam(parameter, place.equals("path") && parameter.equals(name) ? id.toString() : own);
        }
        if (place.equals("query")) {
            request.queryParam(name, id.toString());
        }
        if (operation.takesParameter("If-Match")) {
            request.header("If-Match", "\"0\"");
        }
        if (operation.bodyType().startsWith("multipart")) {
            request.contentType("multipart/form-data").multiPart("file", "file.pdf", "%PDF-1.7".getBytes(UTF_8));
        } else if (!operation.bodyType().isEmpty()) {
            var body = (ObjectNode) operation.body().path("example").deepCopy();
            fill(body, here);
            body.findParents(name).forEach(holder -> {
                if (place.equals("body")) {
                    ((ObjectNode) holder).put(name, id.toString());
                }
            });
            request.body(body.toString());
        }
        return request.request(operation.verb(), operation.path());
    }

    /** The example's ids are nobody's; ours stand in for them, so that only the one in question is wrong. */
    private static void fill(JsonNode node, Place here) {
        if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(here.ids()::containsKey)
                    .toList()
                    .forEach(name -> object.put(name, here.id(name).toString()));
        }
        node.valueStream().forEach(child -> fill(child, here));
    }

    private static String outcome(Response answer) {
        int status = answer.statusCode();
        if (status == 200 && SheetFile.MEDIA_TYPE.equals(answer.contentType())) {
            return Xlsx.of(answer.asByteArray()).texts().size() == 1 ? "EMPTY" : "200 with rows";
        }
        if (status == 200) {
            return answer.jsonPath().getInt("total") == 0 ? "EMPTY" : "200 with rows";
        }
        return status == 422 ? answer.jsonPath().getString("code") : String.valueOf(status);
    }

    private Stream<Operation> inParks() {
        return document.operations().stream().filter(o -> o.path().startsWith("/api/v1/parks/{parkId}"));
    }

    /** Where the operation takes ids besides the park's. */
    private Stream<String> ids(Operation operation) {
        var path = operation.pathParameters().stream().skip(1).map(name -> "path " + name);
        var query = ApiDocument.stream(operation.node().path("parameters"))
                .filter(p -> p.path("in").asText().equals("query")
                        && p.path("name").asText().endsWith("Id"))
                .map(p -> "query " + p.path("name").asText());
        var body = idsIn(operation.body().path("schema")).map(name -> "body " + name);
        return Stream.of(path, query, body).flatMap(names -> names);
    }

    private Stream<String> idsIn(JsonNode schema) {
        var resolved = document.resolve(schema);
        var own = resolved.path("properties").properties().stream()
                .filter(p -> p.getKey().endsWith("Id"))
                .map(Map.Entry::getKey);
        var nested = resolved.path("properties").properties().stream()
                .flatMap(p ->
                        Stream.concat(idsIn(p.getValue()), idsIn(p.getValue().path("items"))));
        return Stream.concat(own, nested);
    }
}
