package org.seedbed.tenancy.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Tenants.TenantDraft;

/** What the trail is told of stays. */
public final class TenancyTrail {

    private TenancyTrail() {}

    static Change admitted(Tenant tenant, String company, Stage stage) {
        var stay = tenant.stay();
        return tenant(Action.TENANT_ADMITTED, tenant, company).after(facts(stay.from(), stay.to(), stage));
    }

    /** Of a stay that a register brings in. */
    public static Change admitted(UUID parkId, TenantDraft draft, @Nullable String company) {
        return Change.of(Action.TENANT_ADMITTED, SubjectType.TENANT, draft.id())
                .park(parkId)
                .company(draft.companyId())
                .label(company)
                .after(facts(draft.from(), draft.to(), draft.stage()));
    }

    static Change stageEntered(Tenant tenant, String company, Stage before, StageEntry entry) {
        return tenant(Action.TENANT_STAGE_ENTERED, tenant, company)
                .before(Facts.of("stage", before))
                .after(Facts.of("stage", entry.stage())
                        .and("from", entry.startsOn())
                        .and("dueOn", entry.dueOn())
                        .and("correction", entry.correction() ? true : null))
                .reason(entry.reason());
    }

    static Change stageExtended(Tenant tenant, String company, LocalDate dueBefore, LocalDate dueOn, String reason) {
        return tenant(Action.TENANT_STAGE_EXTENDED, tenant, company)
                .before(Facts.of("dueOn", dueBefore))
                .after(Facts.of("dueOn", dueOn))
                .reason(reason);
    }

    static Change departed(Tenant tenant, String company, @Nullable LocalDate endBefore) {
        return tenant(Action.TENANT_DEPARTED, tenant, company)
                .before(Facts.of("to", endBefore))
                .after(Facts.of("to", tenant.stay().to()))
                .reason(tenant.departureReason());
    }

    /** It never was. */
    static Change removed(Tenant tenant, String company, String reason) {
        return tenant(Action.TENANT_REMOVED, tenant, company)
                .before(Facts.of("from", tenant.stay().from())
                        .and("to", tenant.stay().to()))
                .after(Facts.of("removed", true))
                .reason(reason);
    }

    private static Change tenant(Action action, Tenant tenant, String company) {
        return Change.of(action, SubjectType.TENANT, tenant.id())
                .park(tenant.parkId())
                .company(tenant.companyId())
                .label(company);
    }

    private static Facts facts(LocalDate from, @Nullable LocalDate to, Stage stage) {
        return Facts.of("from", from).and("to", to).and("stage", stage);
    }
}
