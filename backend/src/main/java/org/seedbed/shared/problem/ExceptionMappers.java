package org.seedbed.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.seedbed.shared.db.ConstraintCodes;

/** Every way out that is not success. One place, so that no class name, SQL or stack ever reaches a caller. */
class ExceptionMappers {

    private final ConstraintCodes constraints;

    ExceptionMappers(ConstraintCodes constraints) {
        this.constraints = constraints;
    }

    @ServerExceptionMapper
    public Response refusal(ProblemException refusal, HttpHeaders headers, UriInfo uri) {
        return Problems.answer(refusal, headers.getAcceptableLanguages(), uri.getPath());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException violations, HttpHeaders headers, UriInfo uri) {
        return refusal(Violations.toProblem(violations), headers, uri);
    }

    // Quarkus has a mapper of its own for the mismatch, so the subclass must be named.
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException failure, HttpHeaders headers, UriInfo uri) {
        return refusal(JsonProblems.of(failure), headers, uri);
    }

    @ServerExceptionMapper
    public Response database(PersistenceException failure, HttpHeaders headers, UriInfo uri) {
        return constraints
                .refusalFor(failure)
                .map(refusal -> refusal(refusal, headers, uri))
                .orElseGet(() -> Problems.unexpected(failure, headers.getAcceptableLanguages(), uri.getPath()));
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failure, HttpHeaders headers, UriInfo uri) {
        var cause = failure.getCause();
        if (cause instanceof ProblemException refusal) {
            return refusal(refusal, headers, uri);
        }
        if (cause instanceof JsonProcessingException unreadable) {
            return refusal(JsonProblems.of(unreadable), headers, uri);
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        CommonErrors code = switch (failure) {
            case NotFoundException ignored -> CommonErrors.NOT_FOUND;
            case NotAllowedException ignored -> CommonErrors.METHOD;
            case NotAcceptableException ignored -> CommonErrors.NOT_ACCEPTABLE;
            case NotSupportedException ignored -> CommonErrors.MEDIA_TYPE;
            default -> byStatus(status);
        };
        if (code == CommonErrors.UNEXPECTED_ERROR) {
            return Problems.unexpected(failure, headers.getAcceptableLanguages(), uri.getPath());
        }
        return refusal(new ProblemException(code, Map.of()), headers, uri);
    }

    /** A body that is not even characters. */
    @ServerExceptionMapper
    public Response unreadable(IOException failure, HttpHeaders headers, UriInfo uri) {
        return refusal(CommonErrors.MALFORMED.raise(), headers, uri);
    }

    @ServerExceptionMapper
    public Response unexpected(RuntimeException failure, HttpHeaders headers, UriInfo uri) {
        if (isOfForm(failure)) {
            return refusal(CommonErrors.TOO_MANY_PARTS.raise(), headers, uri);
        }
        return constraints
                .refusalFor(failure)
                .map(refusal -> refusal(refusal, headers, uri))
                .orElseGet(() -> Problems.unexpected(failure, headers.getAcceptableLanguages(), uri.getPath()));
    }

    /** A form of too many parts fails with no type of its own; its place is all that tells it. */
    private static boolean isOfForm(RuntimeException failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().equals(FormData.class.getName());
    }

    private static CommonErrors byStatus(int status) {
        return switch (status) {
            case 401 -> CommonErrors.AUTH_REQUIRED;
            case 403 -> CommonErrors.ACCESS_DENIED;
            case 404 -> CommonErrors.NOT_FOUND;
            case 413 -> CommonErrors.TOO_LARGE;
            case 414 -> CommonErrors.URI_TOO_LONG;
            default -> status < 500 ? CommonErrors.MALFORMED : CommonErrors.UNEXPECTED_ERROR;
        };
    }
}
