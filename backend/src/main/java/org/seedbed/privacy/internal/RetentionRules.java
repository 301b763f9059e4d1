package org.seedbed.privacy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dated records of {@code rules/retention.json}: how long what is kept, and why. */
@Singleton
public class RetentionRules {

    private static final String FILE = "/rules/retention.json";

    private final List<Rule> rules = new ArrayList<>();

    /**
     * One record: from {@code validFrom} on, the rule keeps for this long.
     *
     * @param keep null: for ever, and no task deletes it
     */
    record Rule(String id, LocalDate validFrom, @Nullable Period keep, String basisZh, String basisEn) {}

    RetentionRules() {
        try (var file = RetentionRules.class.getResourceAsStream(FILE)) {
            new ObjectMapper().readTree(file).forEach(node -> rules.add(rule(node)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Rule rule(JsonNode node) {
        var keep = node.required("keep");
        return new Rule(
                node.required("id").asText(),
                LocalDate.parse(node.required("validFrom").asText()),
                keep.isNull() ? null : Period.parse(keep.asText()),
                node.required("basisZh").asText(),
                node.required("basisEn").asText());
    }

    /** The first day that the rule in force on {@code asOf} still keeps; empty when there is no such rule. */
    Optional<LocalDate> keptFrom(String id, LocalDate asOf) {
        return keeps(id, asOf).map(asOf::minus);
    }

    /** How long the rule in force on {@code asOf} keeps; empty when there is none, and when it keeps for ever. */
    public Optional<Period> keeps(String id, LocalDate asOf) {
        return inForce(asOf).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .flatMap(rule -> Optional.ofNullable(rule.keep()));
    }

    /** The record in force of every rule, in the order of the file. */
    List<Rule> inForce(LocalDate asOf) {
        var ids = rules.stream().map(Rule::id).distinct();
        return ids.flatMap(id -> rules.stream()
                        .filter(rule -> rule.id().equals(id) && !asOf.isBefore(rule.validFrom()))
                        .max(Comparator.comparing(Rule::validFrom))
                        .stream())
                .toList();
    }
}
