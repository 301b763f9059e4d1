package org.seedbed.tenancy;

import static org.seedbed.tenancy.IncubateeRule.Outcome.FAIL;
import static org.seedbed.tenancy.IncubateeRule.Outcome.PASS;
import static org.seedbed.tenancy.IncubateeRule.Outcome.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;

/**
 * Who counts as 在孵企业 on a day: a dated record, judged with one line per criterion. Unknown is never a pass.
 *
 * <p>The record holds the conditions a register can show. Registered address, place of work and 科技型中小企业 are shown at
 * admission and are not judged here.
 *
 * @param validTo first day on which it no longer holds; null while it does
 * @param maxAgeMonths age of the firm at entry
 * @param stayMonths how long a firm may be an incubatee
 * @param longStayMonths the same for the industries named
 * @param longStayIndustries beginnings of GB/T 4754 codes
 */
public record IncubateeRule(
        String name,
        String authority,
        String docNo,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int maxAgeMonths,
        int stayMonths,
        int longStayMonths,
        Set<String> longStayIndustries) {

    private static final IncubateeRules RECORDS = IncubateeRules.load();

    /** The record in force on the day; before the first one that one is applied. */
    public static IncubateeRule inForce(LocalDate day) {
        return RECORDS.inForce(day);
    }

    /** Whether firms of the industry may be incubated longer than others. */
    public boolean staysLong(@Nullable String industryCode) {
        return industryCode != null && longStayIndustries.stream().anyMatch(industryCode::startsWith);
    }

    boolean coversDay(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** What the rule looks at. */
    public record Facts(
            CompanyKind kind,
            @Nullable Stage stage,
            @Nullable LocalDate foundedOn,
            LocalDate enteredOn,
            @Nullable String industryCode) {}

    public enum Criterion {
        /** A firm, sole trader or cooperative; a team is not registered yet, of others it is unknown. */
        REGISTERED_ENTITY,
        /** On the chain and not graduated. */
        STAGE_IN_CHAIN,
        /** Entry no later than the founding day plus the months allowed, month-end clamped. */
        AGE_AT_ENTRY,
        /** The stay has not outlasted the limit. */
        STAY_LIMIT
    }

    @Schema(name = "CriterionResult")
    public enum Outcome {
        PASS,
        FAIL,
        UNKNOWN
    }

    /** One line of the explanation. */
    public record Line(
            Criterion criterion,
            @Nullable String value,
            @Nullable String threshold,
            Outcome outcome) {}

    /** The answer with its reasons. */
    public record Judgement(List<Line> lines) {
        public boolean incubatee() {
            return lines.stream().allMatch(line -> line.outcome() == PASS);
        }
    }

    public Judgement judge(Facts facts, LocalDate on) {
        return new Judgement(List.of(entity(facts), stage(facts), age(facts), stay(facts, on)));
    }

    private static Line entity(Facts facts) {
        var outcome = switch (facts.kind()) {
            case FIRM, SOLE_TRADER, COOPERATIVE -> PASS;
            case TEAM -> FAIL;
            case OTHER -> UNKNOWN;
        };
        return new Line(Criterion.REGISTERED_ENTITY, facts.kind().name(), null, outcome);
    }

    private static Line stage(Facts facts) {
        var stage = facts.stage();
        var outcome = stage == null ? UNKNOWN : stage == Stage.GRADUATED ? FAIL : PASS;
        return new Line(Criterion.STAGE_IN_CHAIN, stage == null ? null : stage.name(), null, outcome);
    }

    private Line age(Facts facts) {
        var founded = facts.foundedOn();
        if (founded == null) {
            return new Line(Criterion.AGE_AT_ENTRY, null, maxAgeMonths + " months", UNKNOWN);
        }
        var latestEntry = founded.plusMonths(maxAgeMonths);
        return new Line(
                Criterion.AGE_AT_ENTRY,
                facts.enteredOn().toString(),
                latestEntry.toString(),
                facts.enteredOn().isAfter(latestEntry) ? FAIL : PASS);
    }

    private Line stay(Facts facts, LocalDate on) {
        var due = facts.enteredOn().plusMonths(staysLong(facts.industryCode()) ? longStayMonths : stayMonths);
        return new Line(Criterion.STAY_LIMIT, on.toString(), due.toString(), on.isBefore(due) ? PASS : FAIL);
    }
}
