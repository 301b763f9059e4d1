package org.seedbed.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.seedbed.shared.db.Row;

/** A row of any query as names and texts, for the file of a person's own data. */
public final class JsonTexts {

    /** Wraps a query so that each row comes as one JSON text. */
    public static final String ROWS = "select to_jsonb(t)::text as row from (";

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonTexts() {}

    /** The values that are there, by column. */
    public static Map<String, String> of(Row row) {
        try {
            var values = new LinkedHashMap<String, String>();
            JSON.readTree(row.text("row")).properties().forEach(e -> {
                if (!e.getValue().isNull()) {
                    values.put(
                            e.getKey(),
                            e.getValue().isValueNode()
                                    ? e.getValue().asText()
                                    : e.getValue().toString());
                }
            });
            return values;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
