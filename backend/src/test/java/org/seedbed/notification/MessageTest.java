package org.seedbed.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {

    private static final UUID ID = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(MessageKind.class)
    void everyKindFitsItsColumnAndNamesItsWords(MessageKind kind) {
        assertThat(kind.name()).matches("[A-Z_]{3,40}");
        assertThat(kind.words()).isNotEmpty();
    }

    @Test
    void takesTheWordsOfItsKindAndNoOthers() {
        var words = Map.of("company", "企业（示例）", "day", "2026-12-01");
        assertThat(message("exit", words).words()).isEqualTo(words);
        refused("exit", Map.of("company", "企业（示例）"));
        refused("exit", Map.of("company", "企业（示例）", "day", "2026-12-01", "phone", "13800000000"));
        refused("exit", Map.of("company", " ", "day", "2026-12-01"));
        refused("exit", Map.of("company", "长".repeat(201), "day", "2026-12-01"));
    }

    @Test
    void hasAnOccasionThatFits() {
        var words = Map.of("company", "企业（示例）", "day", "2026-12-01");
        assertThat(message("x".repeat(120), words).once()).hasSize(120);
        refused("x".repeat(121), words);
        refused(" ", words);
    }

    private static Message message(String once, Map<String, String> words) {
        return new Message(MessageKind.EXIT_REQUESTED, ID, ID, once, words);
    }

    private static void refused(String once, Map<String, String> words) {
        assertThatIllegalArgumentException().isThrownBy(() -> message(once, words));
    }
}
