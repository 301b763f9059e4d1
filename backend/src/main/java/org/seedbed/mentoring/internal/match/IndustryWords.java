package org.seedbed.mentoring.internal.match;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words by which the fields of mentors are known as those of an industry: {@code rules/industry-words.json}. */
@Singleton
class IndustryWords {

    private static final String FILE = "/rules/industry-words.json";

    private final Map<String, List<String>> sections = new HashMap<>();

    IndustryWords() {
        try (var file = IndustryWords.class.getResourceAsStream(FILE)) {
            new ObjectMapper().readTree(file).required("sections").properties().forEach(section -> {
                var words = new ArrayList<String>();
                section.getValue().forEach(word -> words.add(word.asText()));
                sections.put(section.getKey(), List.copyOf(words));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Of a code such as {@code I65}; none where the industry is not told. */
    List<String> of(@Nullable String industryCode) {
        return industryCode == null || industryCode.isEmpty()
                ? List.of()
                : sections.getOrDefault(industryCode.substring(0, 1), List.of());
    }
}
