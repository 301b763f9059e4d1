package org.seedbed.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** Says which field of a JSON body could not be read, in place of Jackson's class names. */
final class JsonProblems {

    private JsonProblems() {}

    static ProblemException of(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                CommonErrors.UNKNOWN_FIELD.raise("name", unknown.getPropertyName());
            case InvalidFormatException wrong
            when !wrong.getPath().isEmpty() ->
                ProblemException.field(
                        pointer(wrong.getPath()),
                        ValidationErrors.FORMAT,
                        "value",
                        shortened(String.valueOf(wrong.getValue())),
                        "type",
                        typeName(wrong));
            case MismatchedInputException wrong
            when !wrong.getPath().isEmpty() -> ProblemException.field(pointer(wrong.getPath()), ValidationErrors.OTHER);
            default -> CommonErrors.MALFORMED.raise();
        };
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String typeName(InvalidFormatException wrong) {
        return wrong.getTargetType().getSimpleName();
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
