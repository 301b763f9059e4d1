package org.seedbed.shared.web;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.problem.CommonErrors;

/** Optimistic locking over HTTP: the row's version is the strong entity tag {@code "7"}. */
public final class Etags {

    private Etags() {}

    /** 200 with the entity tag of the version. */
    public static <T> RestResponse<T> ok(T body, int version) {
        return tagged(Response.Status.OK, body, version);
    }

    /** 201 with the entity tag of the version. */
    public static <T> RestResponse<T> created(T body, int version) {
        return tagged(Response.Status.CREATED, body, version);
    }

    /**
     * Lets a change pass only when the caller has seen the present version.
     *
     * @throws org.seedbed.shared.problem.ProblemException etag.required (428) or etag.stale (412)
     */
    public static void require(@Nullable String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw CommonErrors.ETAG_REQUIRED.raise();
        }
        // nginx weakens the tag of an answer it compresses; the version is the same.
        var tag = ifMatch.strip();
        var strong = tag.startsWith("W/") ? tag.substring(2) : tag;
        if (!strong.equals("\"" + version + "\"")) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }

    private static <T> RestResponse<T> tagged(Response.Status status, T body, int version) {
        return RestResponse.ResponseBuilder.create(status, body)
                .header("ETag", "\"" + version + "\"")
                .build();
    }
}
