package org.seedbed.shared.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RFC 9457 problem details, {@code application/problem+json}. */
@Schema(description = "RFC 9457 problem details. Translate `code` with `params`; `detail` follows Accept-Language.")
public record Problem(
        @Schema(description = "Relative reference of the problem type")
        String type,

        @Schema(description = "Short English title") String title,
        int status,

        @Schema(description = "Stable reason, e.g. lease.unit-occupied")
        String code,

        Map<String, String> params,
        String detail,
        @Schema(description = "Path of the request") String instance,

        @Schema(description = "Finds the request in the log")
        String traceId,

        List<ProblemField> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field or parameter. */
    public record ProblemField(String pointer, String code, Map<String, String> params, String detail) {}

    /** The refusal as JSON, texts in the caller's language. */
    public static Problem of(ProblemException refusal, Locale language, String instance, String traceId) {
        var code = refusal.code();
        var fields = refusal.errors().stream()
                .map(e -> new ProblemField(
                        e.pointer(), e.code().code(), e.params(), e.code().text(language, e.params())))
                .toList();
        return new Problem(
                "/problems/" + code.code().replace('.', '/'),
                code.text(Locale.ENGLISH, Map.of()),
                code.kind().status(),
                code.code(),
                refusal.params(),
                code.text(language, refusal.params()),
                instance,
                traceId,
                fields);
    }
}
