package org.seedbed.shared.time;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The dated records of {@code rules/deadlines.json}: in how many working days what is answered, and why. */
@Singleton
public class Deadlines {

    private static final String FILE = "/rules/deadlines.json";

    private final List<Rule> rules = new ArrayList<>();
    private final WorkingCalendar calendar;

    private record Rule(String id, LocalDate validFrom, int workingDays) {}

    public Deadlines(WorkingCalendar calendar) {
        this.calendar = calendar;
        try (var file = Deadlines.class.getResourceAsStream(FILE)) {
            new ObjectMapper()
                    .readTree(file)
                    .forEach(node -> rules.add(new Rule(
                            node.required("id").asText(),
                            LocalDate.parse(node.required("validFrom").asText()),
                            node.required("workingDays").asInt())));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** When what came in on a day is due, by the rule in force on that day. */
    public Due after(String rule, LocalDate day) {
        return calendar.plus(day, workingDays(rule, day));
    }

    /** How many working days the rule in force on a day gives. */
    public int workingDays(String rule, LocalDate day) {
        return rules.stream()
                .filter(r -> r.id().equals(rule) && !day.isBefore(r.validFrom()))
                .max(Comparator.comparing(Rule::validFrom))
                .orElseThrow(() -> new IllegalArgumentException("no deadline " + rule + " on " + day))
                .workingDays();
    }

    /** The first day on which a rule gives an answer. */
    public LocalDate since(String rule) {
        return rules.stream()
                .filter(r -> r.id().equals(rule))
                .map(Rule::validFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("no deadline " + rule));
    }
}
