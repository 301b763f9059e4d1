package org.seedbed.onboarding.internal.workbook;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {name} from the params in one pass, so a value that itself contains braces is left alone. */
final class MessageTemplate {
    private static final Pattern PARAM = Pattern.compile("\\{(\\w+)}");

    private MessageTemplate() {}

    static String fill(String template, Map<String, String> params) {
        return PARAM.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(params.getOrDefault(match.group(1), match.group())));
    }
}
