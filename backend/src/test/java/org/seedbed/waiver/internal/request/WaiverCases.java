package org.seedbed.waiver.internal.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.notice.NoticeOutcome;
import org.seedbed.notice.NoticeResult;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.testing.Waiving;

/** Waivers brought to where a test begins. */
@ApplicationScoped
class WaiverCases {

    private final JobDatabase jobs;
    private final ActingContext acting;
    private final HearWaiverNotice hears;
    private final GrantFacts grants;

    WaiverCases(JobDatabase jobs, ActingContext acting, HearWaiverNotice hears, GrantFacts grants) {
        this.jobs = jobs;
        this.acting = acting;
        this.hears = hears;
        this.grants = grants;
    }

    UUID checked(Waiving waiving, UUID tenant, UUID policy, String from, String to) {
        var waiver = waiving.draft(tenant, policy, from, to);
        waiving.submit(waiver).statusCode(200);
        waiving.check(waiver).statusCode(200);
        return waiver;
    }

    /** To be signed. */
    UUID approved(Waiving waiving, UUID tenant, UUID policy, UUID budget, String from, String to) {
        var waiver = checked(waiving, tenant, policy, from, to);
        waiving.propose(waiver, budget).statusCode(200);
        waiving.publicize(waiver).statusCode(200);
        clear(waiving, waiver);
        return waiver;
    }

    UUID active(Waiving waiving, UUID tenant, UUID policy, UUID budget, String from, String to) {
        var waiver = approved(waiving, tenant, policy, budget, from, to);
        waiving.upload(waiver).statusCode(200);
        waiving.move(waiving.finance, waiver, "activation", Map.of()).statusCode(200);
        return waiver;
    }

    /** Its notice ended clean. */
    private void clear(Waiving waiving, UUID waiver) {
        UUID notice = UUID.fromString(waiving.get(waiver).extract().path("noticeId"));
        acting.run(
                Acting.job("test"),
                () -> QuarkusTransaction.requiringNew()
                        .run(() ->
                                hears.told(new NoticeOutcome(waiving.park, notice, waiver, NoticeResult.CLEAR), jobs)));
    }

    /** What bills are computed from. */
    String facts(UUID park, UUID tenant) {
        return QuarkusTransaction.requiringNew()
                .call(() -> grants.facts(park, List.of(tenant), jobs).get(tenant));
    }
}
