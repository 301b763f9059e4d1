package org.seedbed.shared.problem;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.FORBIDDEN;
import static org.seedbed.shared.problem.ErrorKind.UNAUTHENTICATED;
import static org.seedbed.shared.problem.ErrorKind.UNEXPECTED;

/** Refusals that any operation may answer with. */
public enum CommonErrors implements ErrorCode {
    /** No session and no token. */
    AUTH_REQUIRED("auth.required", UNAUTHENTICATED, "请先登录。", "Sign in first."),
    /** A token or session that is expired, forged or from another issuer. */
    AUTH_EXPIRED("auth.expired", UNAUTHENTICATED, "登录已过期，请重新登录。", "Your sign-in has expired. Sign in again."),
    /** The session or token began before the person was signed out everywhere. */
    AUTH_SIGNED_OUT("auth.signed-out", UNAUTHENTICATED, "您的登录已被终止，请重新登录。", "Your sign-in was ended. Sign in again."),
    /** The actor belongs here but their roles do not allow this operation. */
    ACCESS_DENIED("access.denied", FORBIDDEN, "您的角色不能执行此操作。", "Your roles do not allow this."),
    /** No such thing, or not within the actor's parks, companies or links. */
    NOT_FOUND("resource.not-found", ErrorKind.NOT_FOUND, "没有找到，或您无权查看。", "Not found, or not yours to see."),
    /** One or more fields or parameters are wrong; {@code errors} names each. */
    INVALID("request.invalid", ErrorKind.INVALID, "提交的内容有误，请按提示修改。", "Some fields are wrong. See errors."),
    /** A query parameter that the operation does not know. */
    UNKNOWN_PARAMETER("request.unknown-parameter", ErrorKind.INVALID, "不认识的参数“{name}”。", "Unknown parameter {name}."),
    /** A JSON field that the body does not have. */
    UNKNOWN_FIELD("request.unknown-field", ErrorKind.INVALID, "不认识的字段“{name}”。", "Unknown field {name}."),
    /** The body is not JSON, or not of the operation's shape at all. */
    MALFORMED("request.malformed", ErrorKind.INVALID, "请求内容无法解析。", "The request body cannot be read."),
    /** Another media type than the operation takes. */
    MEDIA_TYPE("request.media-type", ErrorKind.UNSUPPORTED_MEDIA_TYPE, "不支持的内容类型。", "Unsupported media type."),
    /** The client accepts nothing that we answer with. */
    NOT_ACCEPTABLE("request.not-acceptable", ErrorKind.NOT_ACCEPTABLE, "只提供 JSON 格式。", "Answers come as JSON only."),
    /** The path knows other methods only. */
    METHOD("request.method", ErrorKind.METHOD_NOT_ALLOWED, "此地址不支持该请求方法。", "Method not allowed here."),
    /** A write with a session cookie that another site could have sent. */
    CROSS_SITE("request.cross-site", FORBIDDEN, "请求来自其他网站，已拒绝。", "Cross-site request refused."),
    /** The upload is larger than allowed. */
    TOO_LARGE("request.too-large", ErrorKind.TOO_LARGE, "文件过大。", "The upload is too large."),
    /** An address longer than any of ours. */
    URI_TOO_LONG("request.uri-too-long", ErrorKind.URI_TOO_LONG, "请求地址过长。", "The address is too long."),
    /** A form of more parts than any of ours has. */
    TOO_MANY_PARTS("request.too-many-parts", ErrorKind.TOO_LARGE, "表单的部分过多。", "The form has too many parts."),
    /** A change without If-Match. */
    ETAG_REQUIRED(
            "etag.required",
            ErrorKind.PRECONDITION_REQUIRED,
            "缺少 If-Match，请先读取最新内容。",
            "If-Match is required: read first."),
    /** Somebody else saved in between. */
    ETAG_STALE("etag.stale", ErrorKind.STALE, "内容已被他人修改，请刷新后重试。", "Changed by someone else. Reload and try again."),
    /** A creation without Idempotency-Key. */
    KEY_REQUIRED(
            "idempotency.key-required",
            ErrorKind.INVALID,
            "缺少 Idempotency-Key（8 到 100 个字符）。",
            "Idempotency-Key of 8 to 100 characters is required."),
    /** The same key is being worked on right now. */
    KEY_RUNNING("idempotency.running", CONFLICT, "同一请求正在处理，请稍候。", "The same request is being processed."),
    /** The key was used before with another body or on another operation. */
    KEY_BODY_DIFFERS(
            "idempotency.body-differs",
            ErrorKind.RULE,
            "该 Idempotency-Key 已用于另一个请求。",
            "This Idempotency-Key was used for a different request."),
    /** A concurrent change won and no more specific code fits. */
    CONFLICTING_CHANGE("conflict.concurrent", CONFLICT, "数据刚被他人修改，请重试。", "A concurrent change won. Try again."),
    /** Our fault; the trace id finds it in the log. */
    UNEXPECTED_ERROR("server.unexpected", UNEXPECTED, "系统出错了，请稍后重试。", "Something went wrong on our side."),
    /** No connection to the database could be had in time; {@code seconds} is also the Retry-After header. */
    BUSY(
            "server.busy",
            ErrorKind.UNAVAILABLE,
            "系统繁忙，请在 {seconds} 秒后重试。",
            "The service is busy. Try again in {seconds} s.");

    private final Reason reason;

    CommonErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
