package org.seedbed.policy.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.MetricType;
import org.seedbed.policy.PolicyContent;
import org.seedbed.policy.PolicyContent.PolicyCriterion;
import org.seedbed.policy.PolicyKind;
import org.seedbed.policy.PolicyRecognition;
import org.seedbed.policy.PolicyScheme;
import org.seedbed.policy.PolicySeverity;
import org.seedbed.policy.PolicyTermKey;
import org.seedbed.policy.SchemeReader;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ProblemException.FieldProblem;
import org.seedbed.shared.problem.ValidationErrors;

/** Whether a content can be judged by at all. Everything wrong is said at once, each on its field. */
final class ContentCheck {

    private static final String SCHEME = "/content/scheme";

    private final List<FieldProblem> problems = new ArrayList<>();

    private ContentCheck() {}

    /**
     * Insists on a sound content.
     *
     * @throws ProblemException request.invalid with a problem per field
     */
    static void require(PolicyKind kind, PolicyContent content, SchemeReader reader) {
        var check = new ContentCheck();
        if (!kind.judges() && !content.criteria().isEmpty()) {
            check.wrong("/content/criteria", PolicyErrors.NO_CRITERIA);
        }
        for (int i = 0; i < content.criteria().size(); i++) {
            check.criterion("/content/criteria/" + i, content.criteria().get(i));
        }
        check.alternatives(content);
        check.terms(kind, content);
        check.scheme(kind, content.scheme(), reader);
        check.recognition(kind, content.recognition());
        if (!check.problems.isEmpty()) {
            throw new ProblemException(CommonErrors.INVALID, Map.of(), check.problems);
        }
    }

    private void criterion(String at, PolicyCriterion criterion) {
        var metric = criterion.metric();
        if (!metric.type().operators().contains(criterion.operator())) {
            wrong(at + "/operator", PolicyErrors.OPERATOR);
        }
        var single = criterion.operator().isOrdered() || metric.type() == MetricType.YES_NO;
        if (single && criterion.values().size() > 1) {
            wrong(at + "/values", PolicyErrors.ONE_VALUE);
        }
        criterion.values().stream()
                .filter(v -> !readable(criterion, v))
                .findFirst()
                .ifPresent(v -> wrong(at + "/values", PolicyErrors.VALUE, "value", v));
        var relief = criterion.relief();
        if (relief != null
                && (!criterion.operator().isOrdered()
                        || !relief.industries().stream().allMatch(MetricType.BEGINNING::reads))) {
            wrong(at + "/relief", PolicyErrors.RELIEF);
        }
        if (relief != null && !readable(criterion, relief.value())) {
            wrong(at + "/relief/value", PolicyErrors.VALUE, "value", relief.value());
        }
    }

    private static boolean readable(PolicyCriterion criterion, String value) {
        var choices = criterion.metric().choices();
        return criterion.metric().type().reads(value) && (choices.isEmpty() || choices.contains(value));
    }

    private void alternatives(PolicyContent content) {
        var several = content.criteria().stream()
                .filter(c -> c.severity() == PolicySeverity.ONE_OF_SEVERAL)
                .count();
        var needed = content.minSatisfied();
        if (several == 0 ? needed != null : needed == null || needed > several) {
            wrong("/content/minSatisfied", PolicyErrors.MIN_SATISFIED, "max", Math.max(1, several));
        }
    }

    private void terms(PolicyKind kind, PolicyContent content) {
        var seen = new HashSet<>();
        for (int i = 0; i < content.terms().size(); i++) {
            var term = content.terms().get(i);
            var key = term.key();
            if (!kind.terms().contains(key)) {
                wrong("/content/terms/" + i + "/key", PolicyErrors.TERM);
            } else if (!seen.add(key)) {
                wrong("/content/terms/" + i + "/key", ValidationErrors.UNIQUE);
            } else if (!isWithin(key, term.value())) {
                var code = key.isWhole() ? PolicyErrors.TERM_COUNT : PolicyErrors.TERM_RANGE;
                wrong("/content/terms/" + i + "/value", code, "min", key.least(), "max", key.most());
            }
        }
    }

    private void scheme(PolicyKind kind, @Nullable PolicyScheme scheme, SchemeReader reader) {
        if (kind != PolicyKind.WAIVER) {
            if (scheme != null) {
                wrong(SCHEME, PolicyErrors.NO_SCHEME);
            }
            return;
        }
        if (scheme == null) {
            wrong(SCHEME, ValidationErrors.REQUIRED);
            return;
        }
        var before = problems.size();
        if (!scheme.yearRates().isEmpty() && !scheme.yearSubsidies().isEmpty()) {
            wrong(SCHEME + "/yearSubsidies", PolicyErrors.SCHEME_TWICE);
        }
        if (scheme.monthlyCap() != null && !scheme.yearMonthlyCaps().isEmpty()) {
            wrong(SCHEME + "/monthlyCap", PolicyErrors.SCHEME_TWICE);
        }
        var fees = new HashSet<>();
        for (int i = 0; i < scheme.items().size(); i++) {
            if (!fees.add(scheme.items().get(i).fee())) {
                wrong(SCHEME + "/items/" + i + "/fee", ValidationErrors.UNIQUE);
            }
        }
        if (problems.size() == before && !reader.understands(scheme)) {
            wrong(SCHEME, PolicyErrors.SCHEME);
        }
    }

    private void recognition(PolicyKind kind, @Nullable PolicyRecognition recognition) {
        if (kind != PolicyKind.RECOGNITION) {
            if (recognition != null) {
                wrong(RecognitionCheck.RECOGNITION, PolicyErrors.NO_RECOGNITION);
            }
        } else if (recognition == null) {
            wrong(RecognitionCheck.RECOGNITION, ValidationErrors.REQUIRED);
        } else {
            RecognitionCheck.of(recognition, this::wrong);
        }
    }

    private static boolean isWithin(PolicyTermKey key, BigDecimal value) {
        return (!key.isWhole() || value.stripTrailingZeros().scale() <= 0)
                && value.compareTo(BigDecimal.valueOf(key.least())) >= 0
                && value.compareTo(BigDecimal.valueOf(key.most())) <= 0;
    }

    private void wrong(String pointer, ErrorCode code, Object... namesAndValues) {
        problems.add(new FieldProblem(pointer, code, code.raise(namesAndValues).params()));
    }
}
