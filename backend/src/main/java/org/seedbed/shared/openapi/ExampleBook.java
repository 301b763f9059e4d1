package org.seedbed.shared.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Examples by schema name, from {@code openapi-examples.json}. Kept out of the annotations: there they would be text that
 * nobody parses; here a test reads each into its record.
 */
final class ExampleBook {

    private static final String RESOURCE = "/openapi-examples.json";
    private static final String JSON = "application/json";
    private static final String PAGE = "Page";

    private final Map<String, Object> examples;

    ExampleBook() {
        try (var in = Objects.requireNonNull(ExampleBook.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            var read = new LinkedHashMap<String, Object>();
            for (var entry : new ObjectMapper().readTree(in).properties()) {
                read.put(entry.getKey(), plain(entry.getValue()));
            }
            examples = read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts an example beside the request body and the answer of an operation. */
    void illustrate(Operation operation) {
        if (operation.getRequestBody() != null) {
            illustrate(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> illustrate(answer.getContent()));
    }

    private void illustrate(@Nullable Content content) {
        var media = content == null ? null : content.getMediaType(JSON);
        if (media != null && media.getSchema() != null && media.getSchema().getRef() != null) {
            var ref = media.getSchema().getRef();
            media.setExample(of(ref.substring(ref.lastIndexOf('/') + 1)));
        }
    }

    private @Nullable Object of(String schema) {
        var example = examples.get(schema);
        if (example != null || !schema.startsWith(PAGE)) {
            return example;
        }
        var item = examples.get(schema.substring(PAGE.length()));
        if (item == null) {
            return null;
        }
        var page = new LinkedHashMap<String, Object>();
        page.put("items", List.of(item));
        page.put("page", 1);
        page.put("size", 20);
        page.put("total", 1);
        page.put("more", false);
        return page;
    }

    private static Object plain(JsonNode node) {
        return new ObjectMapper().convertValue(node, Object.class);
    }
}
