package org.seedbed.tenancy.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.tenancy.Stage;

/** Who may do what with a tenant now. */
final class TenancyPolicy {

    private TenancyPolicy() {}

    static List<String> abilities(Actor actor, Tenant tenant, @Nullable Stage stage, LocalDate on) {
        if (!actor.mayInPark(tenant.parkId(), Permission.TENANT_EDIT)
                || !tenant.stay().contains(on)) {
            return List.of();
        }
        var abilities = new ArrayList<String>();
        if (stage != null && !stage.next().isEmpty()) {
            abilities.add("enterStage");
        }
        if (stage != null) {
            abilities.add("correctStage");
        }
        abilities.add("depart");
        return abilities;
    }
}
