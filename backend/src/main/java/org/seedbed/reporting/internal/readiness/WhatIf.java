package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.ParkRecords.KnownFact;
import org.seedbed.reporting.internal.readiness.ParkRecords.Mentor;
import org.seedbed.reporting.internal.readiness.ParkRecords.StageDays;
import org.seedbed.reporting.internal.readiness.ParkRecords.Tenant;
import org.seedbed.tenancy.Stage;

/**
 * What is supposed of a park. Changes a copy of its records and nothing else.
 *
 * @param graduating tenants that graduate on the day
 * @param leaving tenants that are gone on the day
 */
record WhatIf(
        Set<UUID> graduating,
        Set<UUID> leaving,
        int newIncubatees,
        int newMentors,
        Map<ParkFactKey, BigDecimal> facts) {

    ParkRecords of(ParkRecords park, LocalDate day) {
        return new ParkRecords(
                park.openedOn(),
                tenants(park, day),
                park.units(),
                park.lettings(),
                mentors(park, day),
                park.exits(),
                park.heads(),
                facts(park, day));
    }

    private List<Tenant> tenants(ParkRecords park, LocalDate day) {
        var tenants = new ArrayList<Tenant>();
        for (var tenant : park.tenants()) {
            var stages = graduating.contains(tenant.id()) ? graduated(tenant.stages(), day) : tenant.stages();
            tenants.add(with(tenant, stages, leaving.contains(tenant.id()) ? day : tenant.to()));
        }
        for (int i = 0; i < newIncubatees; i++) {
            tenants.add(new Tenant(
                    null,
                    new UUID(0, i),
                    Kinds.always(CompanyKind.FIRM),
                    day,
                    day,
                    null,
                    null,
                    null,
                    List.of(new StageDays(Stage.INCUBATOR, day, null, false)),
                    (question, slice) -> Answer.UNKNOWN));
        }
        return tenants;
    }

    private static List<StageDays> graduated(List<StageDays> stages, LocalDate day) {
        var changed = new ArrayList<StageDays>();
        for (var entry : stages) {
            if (entry.from().isBefore(day)) {
                changed.add(
                        entry.on(day) ? new StageDays(entry.stage(), entry.from(), day, entry.correction()) : entry);
            }
        }
        changed.add(new StageDays(Stage.GRADUATED, day, null, false));
        return changed;
    }

    private static Tenant with(Tenant tenant, List<StageDays> stages, @Nullable LocalDate to) {
        return new Tenant(
                tenant.id(),
                tenant.companyId(),
                tenant.kinds(),
                tenant.foundedOn(),
                tenant.from(),
                to,
                tenant.industryCode(),
                tenant.student(),
                stages,
                tenant.figures());
    }

    private List<Mentor> mentors(ParkRecords park, LocalDate day) {
        var mentors = new ArrayList<>(park.mentors());
        for (int i = 0; i < newMentors; i++) {
            mentors.add(new Mentor(null, day, null));
        }
        return mentors;
    }

    /** A yearly fact is supposed of each year asked about. */
    private List<KnownFact> facts(ParkRecords park, LocalDate day) {
        var known = new ArrayList<>(park.facts());
        facts.forEach((key, value) -> {
            for (int back = 1; back <= 3; back++) {
                var asOf = key.yearly() ? LocalDate.of(day.getYear() - back, 12, 31) : day;
                known.add(new KnownFact(null, key, asOf, value, EvidenceLevel.SELF_REPORTED));
            }
        });
        return known;
    }
}
