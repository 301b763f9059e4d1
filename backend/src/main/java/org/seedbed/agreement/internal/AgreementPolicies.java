package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PolicyKind;
import org.seedbed.policy.PolicyTermKey;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.tenancy.IncubateeRule;

/** The policies an agreement rests on: how long one may be incubated, and what a lease states besides its price. */
@ApplicationScoped
class AgreementPolicies {

    private static final List<PolicyTermKey> LEASE_FIGURES = List.of(
            PolicyTermKey.LIST_PRICE,
            PolicyTermKey.ENERGY_FEE,
            PolicyTermKey.PAYMENTS_PER_YEAR,
            PolicyTermKey.EARLY_NOTICE_DAYS,
            PolicyTermKey.ARREARS_TERMINATE_DAYS,
            PolicyTermKey.MOVE_OUT_DAYS);

    private final Policies policies;

    AgreementPolicies(Policies policies) {
        this.policies = policies;
    }

    /** The admission policy in force on the day. */
    PublishedPolicy admission(UUID parkId, UUID policyId, LocalDate day, String pointer) {
        return inForce(parkId, policyId, PolicyKind.ADMISSION, day, pointer);
    }

    /** The terms of leases in force on the day, complete. */
    PublishedPolicy terms(UUID parkId, UUID policyId, LocalDate day, String pointer) {
        var policy = inForce(parkId, policyId, PolicyKind.LEASE_TERMS, day, pointer);
        var missing = LEASE_FIGURES.stream()
                .filter(key -> figure(policy, key).isEmpty())
                .map(PolicyTermKey::name)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw ProblemException.at(pointer, AgreementErrors.TERMS_INCOMPLETE, "missing", missing);
        }
        return policy;
    }

    /** A published version; what was agreed under it stays under it. */
    PublishedPolicy version(UUID parkId, UUID versionId) {
        return policies.version(parkId, versionId).orElseThrow();
    }

    /** Months a company may be incubated: the longer time is for the industries that the rule of the day names. */
    int months(PublishedPolicy policy, @Nullable String industryCode, LocalDate day, String pointer) {
        return longer(policy, industryCode, day)
                .or(() -> figure(policy, PolicyTermKey.TERM_MONTHS))
                .map(BigDecimal::intValueExact)
                .orElseThrow(() -> ProblemException.at(pointer, AgreementErrors.POLICY_WITHOUT_TERM));
    }

    private static Optional<BigDecimal> longer(PublishedPolicy policy, @Nullable String industryCode, LocalDate day) {
        return IncubateeRule.inForce(day).staysLong(industryCode)
                ? figure(policy, PolicyTermKey.TERM_MONTHS_MAX)
                : Optional.empty();
    }

    static BigDecimal required(PublishedPolicy policy, PolicyTermKey key) {
        return figure(policy, key).orElseThrow();
    }

    private static Optional<BigDecimal> figure(PublishedPolicy policy, PolicyTermKey key) {
        return policy.content().terms().stream()
                .filter(term -> term.key() == key)
                .map(term -> term.value())
                .findFirst();
    }

    private PublishedPolicy inForce(UUID parkId, UUID policyId, PolicyKind kind, LocalDate day, String pointer) {
        return policies.inForce(parkId, policyId, day)
                .filter(policy -> policy.kind() == kind)
                .orElseThrow(() -> ProblemException.at(pointer, AgreementErrors.POLICY_UNKNOWN));
    }
}
