package org.seedbed.shared.problem;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A reason for refusing, stable across releases. Each module has one enum of them; each constant says when it is
 * thrown. Texts take {@code {name}} placeholders that are filled from the problem's params.
 */
public interface ErrorCode {

    Reason reason();

    /**
     * What a code carries.
     *
     * @param code dotted and stable, e.g. {@code lease.unit-occupied}
     * @param zh text for zh-CN, as a park officer would say it
     * @param en text for en
     */
    record Reason(String code, ErrorKind kind, String zh, String en) {}

    default String code() {
        return reason().code();
    }

    default ErrorKind kind() {
        return reason().kind();
    }

    /** A refusal with params given as name, value, name, value… */
    default ProblemException raise(Object... namesAndValues) {
        return new ProblemException(this, params(namesAndValues));
    }

    /** The text in the language, placeholders filled. Anything but English reads Chinese. */
    default String text(Locale language, Map<String, String> params) {
        String text = Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? reason().en() : reason().zh();
        for (var param : params.entrySet()) {
            text = text.replace("{" + param.getKey() + "}", param.getValue());
        }
        return text;
    }

    private static Map<String, String> params(Object... namesAndValues) {
        var params = new LinkedHashMap<String, String>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            params.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return params;
    }
}
