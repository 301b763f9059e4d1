package org.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.shared.web.Page;
import org.seedbed.testing.PostgresResource;

/** Every body has an example that the service itself reads, accepts and would write the same. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OpenApiExamplesTest {

    private static final String JSON = "application/json";

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    private ApiDocument document;

    @BeforeEach
    void readTheDocument() {
        document = ApiDocument.fetch();
    }

    /** A JSON body of the document: what it is of, and the example beside it. */
    private record Body(String where, String schema, JsonNode example) {}

    @Test
    void everyJsonBodyHasAnExample() {
        assertThat(bodies()).isNotEmpty();
        assertThat(bodies().stream().filter(b -> b.example().isMissingNode()).map(Body::where))
                .isEmpty();
    }

    @Test
    void everyExampleReadsIntoItsRecordAndBack() throws JsonProcessingException {
        for (var body : bodies()) {
            var read = read(body);
            if (body.where().endsWith("answer")) {
                // Written and read again: a long and an int of the same digits are one JSON number.
                assertThat(json.readTree(json.writeValueAsString(read)))
                        .as(body.where())
                        .isEqualTo(body.example());
            }
        }
    }

    @Test
    void everyRequestOfTheExamplesIsAccepted() throws JsonProcessingException {
        for (var body : bodies()) {
            if (body.where().endsWith("request")) {
                assertThat(validator.validate(read(body))).as(body.where()).isEmpty();
            }
        }
    }

    @Test
    void theBookHasNoExampleThatNobodyShows() throws IOException {
        var schemas =
                bodies().stream().map(b -> b.schema().replaceFirst("^Page", "")).collect(Collectors.toSet());
        try (var in = OpenApiExamplesTest.class.getResourceAsStream("/openapi-examples.json")) {
            Set<String> written = new ObjectMapper()
                    .readTree(in).properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
            assertThat(schemas).containsAll(written);
        }
    }

    private Object read(Body body) throws JsonProcessingException {
        var type = record(body.schema());
        if (type != Page.class) {
            return json.treeToValue(body.example(), type);
        }
        var item = record(body.schema().substring("Page".length()));
        return json.readerFor(json.getTypeFactory().constructParametricType(Page.class, item))
                .readValue(body.example().toString());
    }

    private Class<?> record(String schema) {
        return WireRecords.of(schema, document.fields(schema)).orElseThrow();
    }

    private List<Body> bodies() {
        var bodies = new ArrayList<Body>();
        for (var operation : document.operations()) {
            add(bodies, operation.id() + " request", operation.node().path("requestBody"));
            operation.node().path("responses").forEach(answer -> add(bodies, operation.id() + " answer", answer));
        }
        return bodies;
    }

    private static void add(List<Body> bodies, String where, JsonNode holder) {
        var media = holder.path("content").path(JSON);
        if (!media.isMissingNode()) {
            bodies.add(new Body(where, ApiDocument.nameOf(media.path("schema")), media.path("example")));
        }
    }
}
