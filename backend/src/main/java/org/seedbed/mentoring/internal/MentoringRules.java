package org.seedbed.mentoring.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The dated records of {@code rules/mentoring.json}. A new document is a new record there; none is ever edited. */
@Singleton
public class MentoringRules {

    private static final String FILE = "/rules/mentoring.json";

    private final List<Rule> records = new ArrayList<>();

    /**
     * What holds from a day on.
     *
     * @param termMonths an appointment lasts at most
     * @param companies a mentor takes at once, where the mentor's own capacity says nothing
     * @param sessionsPerYear that a mentor holds at least
     * @param sessionMinutes that a session takes at least to count
     * @param reopenDays within which a confirmed session is opened again
     */
    public record Rule(
            LocalDate validFrom,
            int termMonths,
            int companies,
            int sessionsPerYear,
            int sessionMinutes,
            int reopenDays) {}

    MentoringRules() {
        try (var file = MentoringRules.class.getResourceAsStream(FILE)) {
            new ObjectMapper().readTree(file).forEach(node -> records.add(read(node)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        records.sort(Comparator.comparing(Rule::validFrom));
    }

    /** The newest record in force on the day; before the first one, that. */
    public Rule on(LocalDate day) {
        return records.reversed().stream()
                .filter(rule -> !day.isBefore(rule.validFrom()))
                .findFirst()
                .orElse(records.getFirst());
    }

    private static Rule read(JsonNode node) {
        var params = node.required("params");
        return new Rule(
                LocalDate.parse(node.required("validFrom").asText()),
                params.required("termMonths").asInt(),
                params.required("companies").asInt(),
                params.required("sessionsPerYear").asInt(),
                params.required("sessionMinutes").asInt(),
                params.required("reopenDays").asInt());
    }
}
