package org.seedbed.policy;

import static org.seedbed.policy.PolicyTermKey.ARREARS_TERMINATE_DAYS;
import static org.seedbed.policy.PolicyTermKey.EARLY_NOTICE_DAYS;
import static org.seedbed.policy.PolicyTermKey.ENERGY_FEE;
import static org.seedbed.policy.PolicyTermKey.EXTENSIONS_MAX;
import static org.seedbed.policy.PolicyTermKey.EXTENSION_MONTHS;
import static org.seedbed.policy.PolicyTermKey.FACILITY_HOURS;
import static org.seedbed.policy.PolicyTermKey.GRADUATION_AHEAD_MONTHS;
import static org.seedbed.policy.PolicyTermKey.LIST_PRICE;
import static org.seedbed.policy.PolicyTermKey.MENTOR_HOURS;
import static org.seedbed.policy.PolicyTermKey.MOVE_OUT_DAYS;
import static org.seedbed.policy.PolicyTermKey.PASS_SCORE;
import static org.seedbed.policy.PolicyTermKey.PAYMENTS_PER_YEAR;
import static org.seedbed.policy.PolicyTermKey.REVIEWERS_MIN;
import static org.seedbed.policy.PolicyTermKey.SIGNING_DAYS;
import static org.seedbed.policy.PolicyTermKey.TERM_MONTHS;
import static org.seedbed.policy.PolicyTermKey.TERM_MONTHS_MAX;
import static org.seedbed.policy.PolicyTermKey.WORKSTATIONS_MAX;

import java.util.Set;

/** What a policy is about. */
public enum PolicyKind {
    /** 入驻条件: who may enter a stage, and for how long. */
    ADMISSION(
            true,
            TERM_MONTHS,
            TERM_MONTHS_MAX,
            EXTENSIONS_MAX,
            EXTENSION_MONTHS,
            WORKSTATIONS_MAX,
            REVIEWERS_MIN,
            PASS_SCORE,
            SIGNING_DAYS,
            MENTOR_HOURS,
            FACILITY_HOURS),
    /** 在孵企业认定: who counts as an incubatee. */
    INCUBATEE(true),
    /** 租赁条款: prices and time limits of leases. */
    LEASE_TERMS(
            false, LIST_PRICE, ENERGY_FEE, PAYMENTS_PER_YEAR, EARLY_NOTICE_DAYS, ARREARS_TERMINATE_DAYS, MOVE_OUT_DAYS),
    /** 减免方案: which part of what is charged is paid for whom, see {@link PolicyScheme}. */
    WAIVER(false),
    /** 认定条件: what a park is recognised by, see {@link PolicyRecognition}. */
    RECOGNITION(false),
    /** 毕业条件: what a tenant has to have reached to graduate, and how long before its time is over it is looked at. */
    GRADUATION(true, GRADUATION_AHEAD_MONTHS);

    private final boolean judges;
    private final Set<PolicyTermKey> terms;

    PolicyKind(boolean judges, PolicyTermKey... terms) {
        this.judges = judges;
        this.terms = Set.of(terms);
    }

    /** Whether it has criteria a company can be judged by. */
    public boolean judges() {
        return judges;
    }

    /** The terms it may set. */
    public Set<PolicyTermKey> terms() {
        return terms;
    }
}
