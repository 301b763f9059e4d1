package org.seedbed.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The OpenAPI document as the running service hands it out. */
public record ApiDocument(JsonNode root) {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    /** An operation of the document. */
    public record Operation(String id, String verb, String path, JsonNode node) {

        /** Names of the path's placeholders, in order. */
        public List<String> pathParameters() {
            return Stream.of(path.split("/"))
                    .filter(part -> part.startsWith("{"))
                    .map(part -> part.substring(1, part.length() - 1))
                    .toList();
        }

        public boolean isRead() {
            return verb.equals("GET");
        }

        public boolean takesParameter(String name) {
            return stream(node.path("parameters"))
                    .anyMatch(p -> p.path("name").asText().equals(name));
        }

        /** The media type of the request body; empty when the operation takes none. */
        public String bodyType() {
            var types = node.path("requestBody").path("content").fieldNames();
            return types.hasNext() ? types.next() : "";
        }

        public JsonNode body() {
            return node.path("requestBody").path("content").path(bodyType());
        }
    }

    public static ApiDocument fetch() {
        var text = RestAssured.given().get("/q/openapi?format=json").asString();
        try {
            return new ApiDocument(new ObjectMapper().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : root.path("paths").properties()) {
            for (var verb : path.getValue().properties()) {
                if (VERBS.contains(verb.getKey())) {
                    var node = verb.getValue();
                    operations.add(new Operation(
                            node.path("operationId").asText(), verb.getKey().toUpperCase(), path.getKey(), node));
                }
            }
        }
        return operations;
    }

    public JsonNode schemas() {
        return root.path("components").path("schemas");
    }

    /** Names of the fields of a schema. */
    public Set<String> fields(String schema) {
        return schemas().path(schema).path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The schema behind a {@code $ref}; anything else as it is. */
    public JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? schemas().path(nameOf(schema)) : schema;
    }

    /** The name a {@code $ref} points to; empty without one. */
    public static String nameOf(JsonNode schema) {
        return schema.path("$ref").asText().replace("#/components/schemas/", "");
    }

    public static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}
