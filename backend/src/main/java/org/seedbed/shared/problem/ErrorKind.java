package org.seedbed.shared.problem;

/** What sort of refusal a code is. The HTTP status is decided here and nowhere else. */
public enum ErrorKind {
    /** The request itself is wrong: malformed, out of bounds, unknown field or parameter. */
    INVALID(400),
    /** Nobody is signed in, or the token is no longer good. */
    UNAUTHENTICATED(401),
    /** Somebody is signed in and may not do this. Reserved for access, never for a business rule. */
    FORBIDDEN(403),
    /** Does not exist, or lies outside what the actor may know of. */
    NOT_FOUND(404),
    /** The path knows other methods only. */
    METHOD_NOT_ALLOWED(405),
    /** Nothing the client accepts can be produced. */
    NOT_ACCEPTABLE(406),
    /** The state of the data forbids it now; the params say with whom or until when. */
    CONFLICT(409),
    /** Somebody changed the resource since the caller read it. */
    STALE(412),
    /** The body is larger than the operation takes. */
    TOO_LARGE(413),
    /** The address is longer than anything we ask for. */
    URI_TOO_LONG(414),
    /** Another media type than the operation takes. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Well formed, but a rule of the field says no. */
    RULE(422),
    /** The operation needs an If-Match header. */
    PRECONDITION_REQUIRED(428),
    /** Asked too often; {@code Retry-After} says when to come back. */
    TOO_MANY(429),
    /** Our fault. */
    UNEXPECTED(500),
    /** Too much to do just now; {@code Retry-After} says when to come back. */
    UNAVAILABLE(503);

    private final int status;

    ErrorKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
