package org.seedbed.admission.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.seedbed.admission.internal.ReviewRules.ReviewCriterion;
import org.seedbed.policy.EntryStage;

/**
 * The dated sets of {@code rules/review-criteria.json}: what reviewers judge by, per stage. A changed set is a new record
 * there; none is ever edited, and a review stays with the set it began with.
 */
@Singleton
class ReviewCriteria {

    private static final String FILE = "/rules/review-criteria.json";

    private final List<Dated> sets = new ArrayList<>();

    private record Dated(int number, EntryStage stage, LocalDate validFrom, List<ReviewCriterion> criteria) {}

    ReviewCriteria() {
        try (var file = Objects.requireNonNull(ReviewCriteria.class.getResourceAsStream(FILE), FILE)) {
            new ObjectMapper().readTree(file).forEach(node -> sets.add(read(node)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The set in force for a stage on a day. */
    List<ReviewCriterion> on(EntryStage stage, LocalDate day) {
        return sets.stream()
                .filter(set -> set.stage() == stage && !day.isBefore(set.validFrom()))
                .max(Comparator.comparing(Dated::validFrom).thenComparingInt(Dated::number))
                .orElseThrow()
                .criteria();
    }

    private static Dated read(JsonNode node) {
        var criteria = new ArrayList<ReviewCriterion>();
        node.required("criteria")
                .forEach(one -> criteria.add(new ReviewCriterion(
                        one.required("code").asText(),
                        one.required("weight").asInt(),
                        one.required("textZh").asText(),
                        one.required("textEn").asText())));
        if (!ReviewRules.isSound(criteria)) {
            throw new IllegalStateException("criteria of " + FILE + " that do not add up to a hundred");
        }
        return new Dated(
                node.required("number").asInt(),
                EntryStage.valueOf(node.required("stage").asText()),
                LocalDate.parse(node.required("validFrom").asText()),
                List.copyOf(criteria));
    }
}
