package org.seedbed.onboarding.internal.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing to put right, at one place. Row is the number Excel shows; column is the letter. Both and the field are null
 * only where the problem has no such place (a missing column, a whole sheet).
 */
public record Problem(
        String sheet,
        int row,
        @Nullable String column,
        @Nullable String header,
        @Nullable Field field,
        ProblemCode code,
        Severity severity,
        @Nullable String subject,
        Map<String, String> params) {

    public Problem {
        header = header == null ? null : Texts.shown(header);
        subject = subject == null ? null : Texts.shown(subject);
        params = params.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Texts.shown(e.getValue())));
    }

    public String messageZh() {
        return code.messageZh(named(field == null ? null : field.label()));
    }

    public String messageEn() {
        return code.messageEn(named(field == null ? null : field.labelEn()));
    }

    private Map<String, String> named(@Nullable String fieldLabel) {
        Map<String, String> all = new HashMap<>(params);
        if (fieldLabel != null) {
            all.put("field", fieldLabel);
        }
        return all;
    }
}
