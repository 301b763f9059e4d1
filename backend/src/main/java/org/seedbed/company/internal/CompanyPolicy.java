package org.seedbed.company.internal;

import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;

/** Who may do what with a company. */
final class CompanyPolicy {

    private CompanyPolicy() {}

    static List<String> abilities(Actor actor, UUID parkId) {
        return actor.mayInPark(parkId, Permission.COMPANY_EDIT)
                ? List.of("edit", "addFounder", "recordEmployment", "merge", "addQualification")
                : List.of();
    }
}
