package org.seedbed.shared.db;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Records in {@code jsonb} columns. */
@Singleton
public class JsonColumns {

    private final ObjectMapper json;

    JsonColumns(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The same for what was stored before decimals were kept to so many places: more of them are read, and rounded to so many.
     * What is stored stays as it is.
     */
    public JsonColumns rounding(int places) {
        var reader = new SimpleModule("rounding");
        reader.addDeserializer(BigDecimal.class, new RoundedDecimal(places));
        return new JsonColumns(json.copy().registerModule(reader));
    }

    private static final class RoundedDecimal extends StdScalarDeserializer<BigDecimal> {

        private static final long serialVersionUID = 1L;
        private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,40})?");

        private final int places;

        RoundedDecimal(int places) {
            super(BigDecimal.class);
            this.places = places;
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = parser.getText();
            if (!PLAIN.matcher(text).matches()) {
                return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "no plain decimal");
            }
            var stored = new BigDecimal(text);
            return stored.scale() > places ? stored.setScale(places, RoundingMode.HALF_UP) : stored;
        }
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
