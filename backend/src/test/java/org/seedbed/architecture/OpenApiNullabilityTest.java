package org.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.testing.PostgresResource;

/**
 * What the document says of null and absence, against the compiled records. Reads them by reflection and not through
 * the index the document is made from, so that a fault there shows.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OpenApiNullabilityTest {

    private ApiDocument document;
    private Set<String> answered;
    private Set<String> asked;

    @BeforeEach
    void readTheDocument() {
        document = ApiDocument.fetch();
        answered = new TreeSet<>();
        asked = new TreeSet<>();
        for (var operation : document.operations()) {
            reach(operation.node().path("responses"), answered);
            reach(operation.node().path("requestBody"), asked);
        }
    }

    @Test
    void everyObjectIsARecordWithThoseComponents() {
        assertThat(objects())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(components(name)).as(name).isNotEmpty());
    }

    @Test
    void aFieldIsNullableExactlyWhenItsComponentSaysSo() {
        var wrong = new ArrayList<String>();
        for (var name : objects()) {
            components(name)
                    .filter(c -> nullable(c) != allowsNull(property(name, c)))
                    .forEach(c -> wrong.add(name + "." + c.getName()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anAnswerHasEveryFieldAndARequestThoseThatMustNotBeNull() {
        for (var name : objects()) {
            var required = ApiDocument.stream(document.schemas().path(name).path("required"))
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
            var all = components(name).map(RecordComponent::getName).collect(Collectors.toSet());
            var present = components(name)
                    .filter(c -> !nullable(c))
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            assertThat(required).as(name).isEqualTo(answered.contains(name) ? all : present);
            if (answered.contains(name) && asked.contains(name)) {
                assertThat(present)
                        .as("%s is asked for and answered, so no field may be optional", name)
                        .isEqualTo(all);
            }
        }
    }

    private List<String> objects() {
        return document.schemas().properties().stream()
                .filter(schema -> schema.getValue().has("properties"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<RecordComponent> components(String schema) {
        var type = WireRecords.of(schema, document.fields(schema));
        assertThat(type)
                .as("one record behind schema %s with its fields", schema)
                .isPresent();
        return Arrays.stream(type.orElseThrow().getRecordComponents());
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private JsonNode property(String schema, RecordComponent component) {
        return document.schemas().path(schema).path("properties").path(component.getName());
    }

    private static boolean allowsNull(JsonNode property) {
        return ApiDocument.stream(property.path("type"))
                        .anyMatch(t -> t.asText().equals("null"))
                || ApiDocument.stream(property.path("anyOf"))
                        .anyMatch(t -> t.path("type").asText().equals("null"));
    }

    private void reach(JsonNode node, Set<String> reached) {
        if (node.has("$ref")) {
            var name = ApiDocument.nameOf(node);
            if (reached.add(name)) {
                reach(document.schemas().path(name), reached);
            }
        }
        node.valueStream().forEach(child -> reach(child, reached));
    }
}
