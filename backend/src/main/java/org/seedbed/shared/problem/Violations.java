package org.seedbed.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.seedbed.shared.problem.ProblemException.FieldProblem;

/** Bean validation findings as field problems with our codes. */
final class Violations {

    private static final List<String> PARAMS = List.of("min", "max", "value", "integer", "fraction");

    private Violations() {}

    static ProblemException toProblem(ConstraintViolationException violations) {
        var fields = violations.getConstraintViolations().stream()
                .map(v -> new FieldProblem(pointer(v.getPropertyPath()), code(v), params(v)))
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
        return new ProblemException(CommonErrors.INVALID, Map.of(), fields);
    }

    /** Body fields without the method and parameter before them; a bare parameter by its own name. */
    private static String pointer(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false).toList();
        var pointer = new StringBuilder();
        String parameter = "";
        for (var node : nodes) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
        }
        return pointer.isEmpty() ? "/" + parameter : pointer.toString();
    }

    private static ErrorCode code(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> ValidationErrors.REQUIRED;
            case "Size" -> ValidationErrors.SIZE;
            case "Pattern" -> ValidationErrors.PATTERN;
            case "Min", "DecimalMin", "Positive", "PositiveOrZero" -> ValidationErrors.MIN;
            case "Max", "DecimalMax" -> ValidationErrors.MAX;
            case "Digits" -> ValidationErrors.DIGITS;
            case "ValidUscc" -> ValidationErrors.USCC;
            case "ValidEmail" -> ValidationErrors.EMAIL;
            case "ValidPeriod" -> ValidationErrors.PERIOD;
            default -> ValidationErrors.OTHER;
        };
    }

    private static Map<String, String> params(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        var params = new LinkedHashMap<String, String>();
        PARAMS.forEach(name -> {
            var value = attributes.get(name);
            if (value != null) {
                params.put(name, value.toString());
            }
        });
        return params;
    }
}
