package org.seedbed.privacy.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dated records of {@code rules/retention.json}: how long what is kept, and why. */
@Singleton
public class RetentionRules {

    private static final String FILE = "/rules/retention.json";

    private final List<Rule> rules = new ArrayList<>();

    /** One record: from {@code validFrom} on, the rule keeps for this long. */
    private record Rule(String id, LocalDate validFrom, Period keep) {}

    RetentionRules() {
        try (var file = RetentionRules.class.getResourceAsStream(FILE)) {
            new ObjectMapper()
                    .readTree(file)
                    .forEach(node -> rules.add(new Rule(
                            node.required("id").asText(),
                            LocalDate.parse(node.required("validFrom").asText()),
                            Period.parse(node.required("keep").asText()))));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The first day that the rule in force on {@code asOf} still keeps; empty when there is no such rule. */
    Optional<LocalDate> keptFrom(String id, LocalDate asOf) {
        return keeps(id, asOf).map(asOf::minus);
    }

    /** How long the rule in force on {@code asOf} keeps. */
    public Optional<Period> keeps(String id, LocalDate asOf) {
        return rules.stream()
                .filter(r -> r.id().equals(id) && !asOf.isBefore(r.validFrom()))
                .reduce((earlier, later) -> later.validFrom().isBefore(earlier.validFrom()) ? earlier : later)
                .map(Rule::keep);
    }
}
