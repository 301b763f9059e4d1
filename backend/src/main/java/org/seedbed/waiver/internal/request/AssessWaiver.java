package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.waiver.internal.WaiverErrors;
import org.seedbed.waiver.internal.request.Schedules.Tried;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverAssessment;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverDays;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverEstimate;

/** What a waiver would be worth: one that is asked for, or one somebody only thinks of. */
@ApplicationScoped
class AssessWaiver {

    private final WaiverStore store;
    private final WaiverPolicies policies;
    private final Eligibility eligibility;
    private final Schedules schedules;
    private final Database database;

    AssessWaiver(
            WaiverStore store,
            WaiverPolicies policies,
            Eligibility eligibility,
            Schedules schedules,
            Database database) {
        this.store = store;
        this.policies = policies;
        this.eligibility = eligibility;
        this.schedules = schedules;
        this.database = database;
    }

    /**
     * What somebody thinks of: a policy for a tenant, or for an area at a price.
     *
     * @param windowFrom of a relief, with {@code windowTo}
     */
    record Trial(
            UUID policyId,
            LocalDate from,
            LocalDate to,
            @Nullable UUID tenantId,
            @Nullable BigDecimal area,
            @Nullable BigDecimal price,
            @Nullable LocalDate windowFrom,
            @Nullable LocalDate windowTo) {

        @Nullable
        WaiverDays window() {
            return windowFrom == null || windowTo == null ? null : new WaiverDays(windowFrom, windowTo);
        }
    }

    @Transactional
    WaiverAssessment now(UUID parkId, UUID id) {
        return eligibility.assess(store.require(parkId, id));
    }

    /** In the park. */
    @Transactional
    WaiverEstimate estimate(UUID parkId, Trial trial) {
        var days = Wishes.days("/to", trial.from(), trial.to());
        var policy = policies.require(parkId, trial.policyId(), trial.from());
        var scheme = Objects.requireNonNull(policy.content().scheme());
        var window = Wishes.window(trial.window(), scheme);
        var tenant = trial.tenantId();
        if (tenant != null) {
            if (database.count(Sql.of("select 1 from tenant where park_id = ? and id = ?", parkId, tenant)) == 0) {
                throw ProblemException.at("/tenantId", WaiverErrors.TENANT_UNKNOWN);
            }
            return schedules.ofTenant(parkId, tenant, scheme, days, window);
        }
        var area = trial.area();
        var price = trial.price();
        if (area == null || price == null) {
            throw ProblemException.field(area == null ? "/area" : "/price", ValidationErrors.REQUIRED);
        }
        return schedules.of(new Tried(area, price), scheme, days, window);
    }

    /** In the park of the company's own stay. */
    @Transactional
    WaiverEstimate own(UUID companyId, UUID tenantId, Trial trial) {
        return estimate(parkOf(companyId, tenantId), trial);
    }

    /** Where the company stays. */
    @Transactional
    UUID parkOf(UUID companyId, UUID tenantId) {
        return database.first(
                        Sql.of("select park_id from tenant where company_id = ? and id = ?", companyId, tenantId),
                        row -> row.uuid("park_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }
}
