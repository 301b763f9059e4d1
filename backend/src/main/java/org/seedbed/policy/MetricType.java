package org.seedbed.policy;

import static org.seedbed.policy.PolicyOperator.AT_LEAST;
import static org.seedbed.policy.PolicyOperator.AT_MOST;
import static org.seedbed.policy.PolicyOperator.IS;
import static org.seedbed.policy.PolicyOperator.LESS_THAN;
import static org.seedbed.policy.PolicyOperator.MORE_THAN;
import static org.seedbed.policy.PolicyOperator.NONE_OF;
import static org.seedbed.policy.PolicyOperator.ONE_OF;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the values of a metric are, and how they are compared. */
public enum MetricType {
    /** The fact is a day; whole months are counted from it by the calendar, month ends clamped. */
    MONTHS("[1-9]\\d{0,3}", AT_MOST, LESS_THAN, AT_LEAST, MORE_THAN) {
        @Override
        boolean holds(PolicyOperator operator, List<String> facts, List<String> thresholds, LocalDate measuredOn) {
            var boundary = LocalDate.parse(facts.getFirst()).plusMonths(Long.parseLong(thresholds.getFirst()));
            return operator.holds(measuredOn.compareTo(boundary));
        }
    },
    NUMBER("\\d{1,12}(\\.\\d{1,2})?", AT_MOST, LESS_THAN, AT_LEAST, MORE_THAN) {
        @Override
        boolean holds(PolicyOperator operator, List<String> facts, List<String> thresholds, LocalDate measuredOn) {
            return operator.holds(new BigDecimal(facts.getFirst()).compareTo(new BigDecimal(thresholds.getFirst())));
        }
    },
    /** One code out of a list. */
    CHOICE("[A-Z_]{1,40}", ONE_OF, NONE_OF),
    /** A code, compared by its beginning. */
    BEGINNING("[A-T]\\d{0,4}", ONE_OF, NONE_OF) {
        @Override
        boolean meets(String fact, String threshold) {
            return fact.startsWith(threshold);
        }
    },
    /** Codes of what somebody holds; not holding one is never shown by a register. */
    HELD("[A-Z_]{1,40}", ONE_OF),
    YES_NO("true|false", IS);

    private final Pattern form;
    private final Set<PolicyOperator> operators;

    MetricType(String form, PolicyOperator... operators) {
        this.form = Pattern.compile(form);
        this.operators = Set.of(operators);
    }

    public Set<PolicyOperator> operators() {
        return operators;
    }

    /** Whether a criterion may say so. */
    public boolean reads(String threshold) {
        return form.matcher(threshold).matches();
    }

    boolean holds(PolicyOperator operator, List<String> facts, List<String> thresholds, LocalDate measuredOn) {
        var met = facts.stream().anyMatch(fact -> thresholds.stream().anyMatch(t -> meets(fact, t)));
        return (operator == NONE_OF) != met;
    }

    boolean meets(String fact, String threshold) {
        return fact.equals(threshold);
    }
}
