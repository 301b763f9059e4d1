package org.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.seedbed.shared.problem.ErrorCode;

/** Every refusal speaks both languages and says the same in both. */
class ErrorTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern CODE = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");

    static List<ErrorCode> codes() {
        return MainCode.types().stream()
                .filter(c -> c.isEnum() && ErrorCode.class.isAssignableFrom(c))
                .flatMap(c -> Arrays.stream(c.getEnumConstants()))
                .map(ErrorCode.class::cast)
                .toList();
    }

    @Test
    void everyCodeIsUniqueAndOfOneForm() {
        assertThat(codes().stream().map(ErrorCode::code))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(code -> CODE.matcher(code).matches());
    }

    @Test
    void everyCodeHasAChineseAndAnEnglishText() {
        assertThat(codes()).allSatisfy(code -> {
            assertThat(code.reason().zh()).as(code.code()).matches("(?s).*\\p{IsHan}.*");
            assertThat(code.reason().en()).as(code.code()).isNotBlank().doesNotMatch("(?s).*\\p{IsHan}.*");
        });
    }

    @Test
    void bothTextsTakeTheSameParams() {
        assertThat(codes())
                .allSatisfy(code -> assertThat(placeholders(code.reason().zh()))
                        .as(code.code())
                        .isEqualTo(placeholders(code.reason().en())));
    }

    static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }
}
