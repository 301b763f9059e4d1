package org.seedbed.shared.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Records in {@code jsonb} columns. */
@Singleton
public class JsonColumns {

    private final ObjectMapper json;

    JsonColumns(ObjectMapper json) {
        this.json = json;
    }

    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T read(String stored, Class<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", e);
        }
    }

    public <T> Map<String, T> readMap(String stored, Class<T> type) {
        try {
            return json.readerForMapOf(type).readValue(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored map of " + type.getSimpleName() + " cannot be read", e);
        }
    }

    public <T> List<T> readList(String stored, Class<T> type) {
        try {
            return json.readerForListOf(type).readValue(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored list of " + type.getSimpleName() + " cannot be read", e);
        }
    }
}
