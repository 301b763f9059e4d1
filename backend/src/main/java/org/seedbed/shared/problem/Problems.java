package org.seedbed.shared.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.seedbed.shared.text.Language;
import org.seedbed.shared.trace.TraceId;

/** Turns a refusal into the HTTP answer; used by the exception mappers and by filters that answer before a resource runs. */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private static final Pattern SECRET = Pattern.compile("(/public/calendars/)[^/]+");

    private Problems() {}

    /** The answer for a refusal, in the first language of the list that we speak (zh-CN unless English is preferred). */
    public static Response answer(ProblemException refusal, List<Locale> languages, String path) {
        var problem = describe(refusal, languages, path);
        var answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (refusal.code().kind() == ErrorKind.TOO_MANY || refusal.code().kind() == ErrorKind.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, refusal.params().get("seconds"));
        }
        return answer.build();
    }

    /** The refusal as a document, written to the log on the way. */
    public static Problem describe(ProblemException refusal, List<Locale> languages, String path) {
        var traceId = TraceId.current();
        var status = refusal.code().kind().status();
        if (refusal.code().kind() == ErrorKind.UNEXPECTED) {
            LOG.errorf(refusal, "trace %s %s", traceId, oneLine(path));
        } else if (status >= 500) {
            // Comes in crowds when it comes: one line each, no stack.
            LOG.warnf(
                    "trace %s %s not served: %s",
                    traceId, oneLine(path), refusal.code().code());
        } else {
            // Codes and field names, no params: they may hold what a person typed.
            LOG.infof(
                    "trace %s %s refused: %s",
                    traceId, oneLine(path), refusal.code().code());
        }
        return Problem.of(refusal, Language.preferred(languages), path, traceId);
    }

    /** An unforeseen failure: logged with its cause, answered without it. */
    public static Response unexpected(Throwable failure, List<Locale> languages, String path) {
        var refusal = new ProblemException(CommonErrors.UNEXPECTED_ERROR, Map.of());
        refusal.initCause(failure);
        return answer(refusal, languages, path);
    }

    /** A path is the caller's text: it must not start a log line of its own. Secret addresses of calendars stay secret. */
    static String oneLine(String path) {
        var clean = SECRET.matcher(path.replaceAll("\\p{Cc}", "?")).replaceFirst("$1*");
        return clean.length() <= 200 ? clean : clean.substring(0, 200) + "…";
    }
}
