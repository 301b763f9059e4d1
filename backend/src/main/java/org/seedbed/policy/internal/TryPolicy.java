package org.seedbed.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.Policies;
import org.seedbed.policy.internal.PolicyJson.PolicyTrialResponse;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** How a company of the park would come out under a version, drafts included. Decides nothing and stores nothing. */
@ApplicationScoped
class TryPolicy {

    private final PolicyQueries queries;
    private final Policies policies;
    private final BusinessClock clock;

    TryPolicy(PolicyQueries queries, Policies policies, BusinessClock clock) {
        this.queries = queries;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    PolicyTrialResponse handle(UUID parkId, UUID policyId, UUID versionId, UUID companyId, @Nullable LocalDate on) {
        var content = queries.require(parkId, policyId, versionId).content();
        var day = on == null ? clock.today() : on;
        var judgement =
                policies.judge(parkId, companyId, content, List.of(), day).orElseThrow(CommonErrors.NOT_FOUND::raise);
        return new PolicyTrialResponse(companyId, day, content.minSatisfied(), judgement.verdict(), judgement.lines());
    }
}
