package org.seedbed.web.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.seedbed.shared.problem.Problem;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.Problems;

/** Refusals of filters that answer before any resource, in the form every other refusal has. */
@ApplicationScoped
class RefusalWriter {

    private final ObjectMapper json;

    RefusalWriter(ObjectMapper json) {
        this.json = json;
    }

    void refuse(RoutingContext request, ProblemException refusal, String path) {
        var languages = request.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .map(Locale::forLanguageTag)
                .toList();
        var problem = Problems.describe(refusal, languages, path);
        try {
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            request.fail(e);
        }
    }
}
