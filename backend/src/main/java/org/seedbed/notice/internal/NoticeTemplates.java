package org.seedbed.notice.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The templates of {@code rules/notice-templates.json} and what notices must not say. A changed text is a new version of its
 * kind; what was posted keeps its own text anyway.
 */
@Singleton
class NoticeTemplates {

    private static final String FILE = "/rules/notice-templates.json";

    private final List<Template> templates = new ArrayList<>();
    private final List<String> withheld = new ArrayList<>();
    private final int publicDays;

    /**
     * One version of a kind.
     *
     * @param manual whether officers may write such a notice by hand; the others come from the module that decides
     */
    record Template(String kind, int version, boolean manual, int minWorkingDays, String text) {}

    NoticeTemplates() {
        try (var file = NoticeTemplates.class.getResourceAsStream(FILE)) {
            var rules = new ObjectMapper().readTree(Objects.requireNonNull(file, FILE));
            publicDays = rules.required("publicDaysAfterEnd").asInt();
            rules.required("withheldWords").forEach(word -> withheld.add(word.asText()));
            rules.required("templates").forEach(node -> templates.add(template(node)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Template template(JsonNode node) {
        return new Template(
                node.required("kind").asText(),
                node.required("version").asInt(),
                node.required("manual").asBoolean(),
                node.required("minWorkingDays").asInt(),
                node.required("text").asText());
    }

    /**
     * The newest version of a kind.
     *
     * @throws org.seedbed.shared.problem.ProblemException notice.kind-unknown
     */
    Template of(String kind) {
        return templates.stream()
                .filter(t -> t.kind().equals(kind))
                .max(Comparator.comparingInt(Template::version))
                .orElseThrow(() -> NoticeErrors.KIND_UNKNOWN.raise("kind", kind));
    }

    /** What makes a person's hardship or past public. */
    List<String> withheldWords() {
        return withheld;
    }

    /** How many days after its last day a notice stays public. */
    int publicDays() {
        return publicDays;
    }
}
