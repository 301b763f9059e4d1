package org.seedbed.shared.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.seedbed.shared.text.Plain;
import org.seedbed.shared.time.Dates;

/**
 * JSON as the contract says: decimals and dates are text of one form, unknown fields are refused, nothing is coerced.
 * Jackson alone would take {@code 20000} for a date, drop the time of an instant and read {@code 1E+2147483647}.
 */
@Singleton
class JsonConfiguration implements ObjectMapperCustomizer {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    /** Last of all: of two readers for a type the one registered later is asked, and Quarkus brings one for dates. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        var contract = new SimpleModule("contract");
        contract.addSerializer(BigDecimal.class, new PlainDecimal());
        contract.addDeserializer(String.class, new FromText<>(String.class, JsonConfiguration::plain));
        contract.addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, Dates::parse));
        contract.addDeserializer(BigDecimal.class, new FromText<>(BigDecimal.class, JsonConfiguration::decimal));
        mapper.registerModule(contract);
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        // A body is one value, and a field is said once: another reader might take the other one.
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    private static String plain(String text) {
        if (!Plain.isPlain(text)) {
            throw new IllegalArgumentException("control character");
        }
        return text;
    }

    private static BigDecimal decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }

    /** Reads a JSON string, and a string only. */
    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final Class<T> type;
        private final transient Function<String, T> parser;

        FromText(Class<T> type, Function<String, T> parser) {
            super(type);
            this.type = type;
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return type.cast(context.handleUnexpectedToken(type, json));
            }
            var text = json.getText();
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException e) {
                return type.cast(
                        context.handleWeirdStringValue(type, text.replaceAll("\\p{Cntrl}", "?"), "unreadable"));
            }
        }
    }

    /** {@code 3600.00}, never {@code 3.6E3} and never a float in JavaScript. */
    private static final class PlainDecimal extends StdSerializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        PlainDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.toPlainString());
        }
    }
}
