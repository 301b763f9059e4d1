package org.seedbed.mentoring.internal.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.internal.match.MatchJson.MentorProposal;
import org.seedbed.mentoring.internal.match.MatchJson.ProposalReason;

/**
 * How well a mentor suits a company, told reason by reason. It orders a list for a person to choose from; whoever stands in
 * the way of a link (a conflict, no place left, linked already) comes after those who may be linked.
 */
final class MentorMatch {

    private static final int TOPIC_POINTS = 40;
    private static final int INDUSTRY_POINTS = 20;
    private static final int LOAD_POINTS = 20;
    private static final int HISTORY_POINTS = 10;

    private MentorMatch() {}

    /**
     * A mentor in term as they stand to the company.
     *
     * @param companies helped now or soon
     * @param linked whether the company is one of them
     * @param helpedBefore whether a link to the company has ended
     * @param conflict the reason of a conflict in force, if any
     */
    record Candidate(
            UUID id,
            String name,
            @Nullable String title,
            @Nullable String category,
            List<String> fields,
            int companies,
            int capacity,
            boolean linked,
            boolean helpedBefore,
            @Nullable String conflict) {

        boolean free() {
            return companies < capacity;
        }
    }

    static MentorProposal propose(Candidate mentor, @Nullable String topic, List<String> industry) {
        var reasons = new ArrayList<ProposalReason>();
        var asked = topic == null ? List.<String>of() : List.of(topic);
        fields(mentor, asked, ProposalFactor.TOPIC, TOPIC_POINTS, reasons);
        fields(mentor, industry, ProposalFactor.INDUSTRY, INDUSTRY_POINTS, reasons);
        int left = Math.max(0, mentor.capacity() - mentor.companies());
        reasons.add(new ProposalReason(
                mentor.free() ? ProposalFactor.LOAD : ProposalFactor.FULL,
                left * LOAD_POINTS / mentor.capacity(),
                mentor.companies() + "/" + mentor.capacity()));
        if (mentor.helpedBefore()) {
            reasons.add(new ProposalReason(ProposalFactor.HISTORY, HISTORY_POINTS, null));
        }
        if (mentor.linked()) {
            reasons.add(new ProposalReason(ProposalFactor.LINKED, 0, null));
        }
        if (mentor.conflict() != null) {
            reasons.add(new ProposalReason(ProposalFactor.CONFLICT, 0, mentor.conflict()));
        }
        return new MentorProposal(
                mentor.id(),
                mentor.name(),
                mentor.title(),
                mentor.category(),
                mentor.fields(),
                reasons.stream().mapToInt(ProposalReason::points).sum(),
                mentor.free() && !mentor.linked() && mentor.conflict() == null,
                List.copyOf(reasons));
    }

    private static void fields(
            Candidate mentor, List<String> words, ProposalFactor factor, int points, List<ProposalReason> reasons) {
        Predicate<String> fits = field -> words.stream().anyMatch(word -> akin(field, word));
        var matched = mentor.fields().stream().filter(fits).toList();
        if (!matched.isEmpty()) {
            reasons.add(new ProposalReason(factor, points, String.join("、", matched)));
        }
    }

    /** One is part of the other, as 财税 is of 财税筹划. */
    private static boolean akin(String field, String word) {
        var one = field.strip().toLowerCase(Locale.ROOT);
        var other = word.strip().toLowerCase(Locale.ROOT);
        return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }
}
