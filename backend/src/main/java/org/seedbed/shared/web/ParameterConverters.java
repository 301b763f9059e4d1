package org.seedbed.shared.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.Dates;

/** JAX-RS answers 404 to {@code on=2026-02-30}; we say which parameter is wrong. A malformed id in the path stays 404. */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var parser = parser(type);
        return parser == null ? null : new Converter<>(type, parser, annotations);
    }

    private static final class Converter<T> implements ParamConverter<T> {

        private final Class<T> type;
        private final Function<String, ?> parser;
        private final Annotation[] annotations;

        Converter(Class<T> type, Function<String, ?> parser, Annotation[] annotations) {
            this.type = type;
            this.parser = parser;
            this.annotations = annotations.clone();
        }

        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null) {
                return null;
            }
            try {
                return type.cast(parser.apply(value));
            } catch (RuntimeException e) {
                if (Arrays.stream(annotations).anyMatch(PathParam.class::isInstance)) {
                    throw new NotFoundException(e);
                }
                throw new BadRequestException(ProblemException.field(
                        "/" + name(annotations),
                        ValidationErrors.FORMAT,
                        "value",
                        value,
                        "type",
                        type.getSimpleName()));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    /** Numbers and truths come boxed: a primitive has no class that could hold what was read. */
    private static @Nullable Function<String, ?> parser(Class<?> type) {
        if (type == LocalDate.class) {
            return Dates::parse;
        }
        if (type == UUID.class) {
            return ParameterConverters::uuid;
        }
        if (type == Integer.class) {
            return Integer::valueOf;
        }
        if (type == Boolean.class) {
            return ParameterConverters::bool;
        }
        return type.isEnum() ? value -> constant(type, value) : null;
    }

    /** UUID.fromString takes {@code 1-1-1-1-1}; an id has one spelling. */
    private static UUID uuid(String value) {
        var id = UUID.fromString(value);
        if (!id.toString().equalsIgnoreCase(value)) {
            throw new IllegalArgumentException(value);
        }
        return id;
    }

    private static Boolean bool(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static Object constant(Class<?> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value));
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(a -> ((QueryParam) a).value())
                .findFirst()
                .orElse("parameter");
    }
}
