package org.seedbed.oversight.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.oversight.internal.TrailJson.ValueChange;

/** Puts what was before beside what was after, value by value. */
@ApplicationScoped
class Values {

    private static final int SHOWN_OF_A_HASH = 10;

    private final ObjectMapper json;

    Values(ObjectMapper json) {
        this.json = json;
    }

    /** The values by name, each as text. */
    List<ValueChange> of(@Nullable String before, @Nullable String after) {
        var old = read(before);
        var now = read(after);
        var names = new TreeSet<String>();
        old.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        var changes = new ArrayList<ValueChange>();
        for (var name : names) {
            var secret = old.path(name).has("hash") || now.path(name).has("hash");
            changes.add(new ValueChange(name, text(old.path(name)), text(now.path(name)), secret));
        }
        return changes;
    }

    private JsonNode read(@Nullable String values) {
        try {
            return values == null ? json.createObjectNode() : json.readTree(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.has("hash")) {
            // Enough to see that two are the same, too little to look one up.
            var hash = value.path("hash").asText();
            return hash.substring(0, Math.min(SHOWN_OF_A_HASH, hash.length()));
        }
        return value.isArray()
                ? value.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "))
                : value.asText();
    }
}
