package org.seedbed.tenancy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dated records of {@code rules/incubatee.json}. A new document is a new record there; none is ever edited. */
final class IncubateeRules {

    private static final String FILE = "/rules/incubatee.json";

    private final List<IncubateeRule> records;

    /** From the oldest record on. */
    IncubateeRules(List<IncubateeRule> records) {
        this.records = records.stream()
                .sorted(Comparator.comparing(IncubateeRule::validFrom))
                .toList();
    }

    static IncubateeRules load() {
        try (var file = IncubateeRules.class.getResourceAsStream(FILE)) {
            var records = new ArrayList<IncubateeRule>();
            new ObjectMapper().readTree(file).forEach(node -> records.add(read(node)));
            return new IncubateeRules(records);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The newest record in force on the day; where there is none, the first one or else the last that was. */
    IncubateeRule inForce(LocalDate day) {
        return records.reversed().stream()
                .filter(rule -> rule.coversDay(day))
                .findFirst()
                .orElseGet(() -> day.isBefore(records.getFirst().validFrom())
                        ? records.getFirst()
                        : records.reversed().stream()
                                .filter(rule -> !day.isBefore(rule.validFrom()))
                                .findFirst()
                                .orElseThrow());
    }

    private static IncubateeRule read(JsonNode node) {
        var params = node.required("params");
        var industries = new HashSet<String>();
        params.required("longStayIndustries").forEach(code -> industries.add(code.asText()));
        return new IncubateeRule(
                node.required("name").asText(),
                node.required("authority").asText(),
                node.required("docNo").asText(),
                LocalDate.parse(node.required("validFrom").asText()),
                dateOrNull(node.required("validTo")),
                params.required("maxAgeMonths").asInt(),
                params.required("stayMonths").asInt(),
                params.required("longStayMonths").asInt(),
                industries);
    }

    private static @Nullable LocalDate dateOrNull(JsonNode node) {
        return node.isNull() ? null : LocalDate.parse(node.asText());
    }
}
