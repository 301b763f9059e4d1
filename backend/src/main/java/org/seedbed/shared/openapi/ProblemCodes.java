package org.seedbed.shared.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.IndexView;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.rate.RateErrors;

/** Which codes an operation may answer with: those that follow from its shape, and those it declares. */
final class ProblemCodes {

    private final Map<String, ErrorCode> catalogue;

    /** Reads every enum of codes in the index. */
    ProblemCodes(IndexView index) {
        catalogue = index.getAllKnownImplementations(ErrorCode.class).stream()
                .map(type -> load(type.name().toString()))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(ErrorCode.class::cast)
                .collect(Collectors.toMap(ErrorCode::code, Function.identity()));
    }

    Set<String> all() {
        return new TreeSet<>(catalogue.keySet());
    }

    Map<Integer, List<String>> of(
            HttpMethod verb, String path, Operation operation, String door, List<String> declared) {
        var codes = new TreeMap<Integer, List<String>>();
        var open = door.equals("PUBLIC") || door.equals("LINK_HOLDER");
        if (!open) {
            add(codes, CommonErrors.AUTH_REQUIRED, CommonErrors.AUTH_EXPIRED, CommonErrors.AUTH_SIGNED_OUT);
        }
        add(codes, RateErrors.LIMITED, CommonErrors.UNEXPECTED_ERROR, CommonErrors.BUSY);
        add(codes, CommonErrors.UNKNOWN_PARAMETER, CommonErrors.INVALID);
        if (!open && !door.equals("SIGNED_IN")) {
            add(codes, CommonErrors.ACCESS_DENIED);
        }
        if (path.contains("{")) {
            add(codes, CommonErrors.NOT_FOUND);
        }
        if (verb != HttpMethod.GET) {
            add(codes, CommonErrors.CROSS_SITE, CommonErrors.CONFLICTING_CHANGE);
        }
        if (operation.getRequestBody() != null) {
            add(codes, CommonErrors.MALFORMED, CommonErrors.UNKNOWN_FIELD, CommonErrors.MEDIA_TYPE);
        }
        if (hasHeader(operation, "Idempotency-Key")) {
            add(codes, CommonErrors.KEY_REQUIRED, CommonErrors.KEY_RUNNING, CommonErrors.KEY_BODY_DIFFERS);
        }
        if (hasHeader(operation, "If-Match")) {
            add(codes, CommonErrors.ETAG_REQUIRED, CommonErrors.ETAG_STALE);
        }
        declared.forEach(code -> add(codes, require(code)));
        codes.values().forEach(names -> names.sort(null));
        return codes;
    }

    private ErrorCode require(String code) {
        return Objects.requireNonNull(catalogue.get(code), () -> "no enum has the declared code " + code);
    }

    private static void add(Map<Integer, List<String>> codes, ErrorCode... added) {
        for (var code : added) {
            codes.computeIfAbsent(code.kind().status(), s -> new ArrayList<>()).add(code.code());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, ProblemCodes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasHeader(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> name.equals(p.getName()));
    }
}
