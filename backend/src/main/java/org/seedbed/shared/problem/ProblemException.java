package org.seedbed.shared.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The one exception of a refusal: a code with its params, and field errors where the body was wrong. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Map<String, String> params;
    private final transient List<FieldProblem> errors;

    public ProblemException(ErrorCode code, Map<String, String> params) {
        this(code, params, List.of());
    }

    public ProblemException(ErrorCode code, Map<String, String> params, List<FieldProblem> errors) {
        super(code.code() + " " + code.text(Locale.ENGLISH, params));
        this.code = code;
        this.params = Map.copyOf(params);
        this.errors = List.copyOf(errors);
    }

    /** The request was refused because of this one field. */
    public static ProblemException field(String pointer, ErrorCode code, Object... namesAndValues) {
        var reason = code.raise(namesAndValues);
        return new ProblemException(
                CommonErrors.INVALID, Map.of(), List.of(new FieldProblem(pointer, code, reason.params())));
    }

    /** Refused with the code's own status, and pointing at the field it is about. */
    public static ProblemException at(String pointer, ErrorCode code, Object... namesAndValues) {
        var params = code.raise(namesAndValues).params();
        return new ProblemException(code, params, List.of(new FieldProblem(pointer, code, params)));
    }

    /** The same refusal, pointing at the field of the request it is about: who raised it did not know the request. */
    public ProblemException pointingAt(String pointer) {
        return new ProblemException(code, params, List.of(new FieldProblem(pointer, code, params)));
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, String> params() {
        return params;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    /**
     * One wrong field.
     *
     * @param pointer JSON pointer into the body, or {@code /name} of a parameter
     */
    public record FieldProblem(String pointer, ErrorCode code, Map<String, String> params) {}
}
