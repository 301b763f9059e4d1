package org.seedbed.onboarding.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.seedbed.company.Companies;
import org.seedbed.lease.Leases;
import org.seedbed.mentoring.Mentors;
import org.seedbed.onboarding.internal.ImportJson.ImportPhase;
import org.seedbed.onboarding.internal.plan.CompanyBook.Origin;
import org.seedbed.onboarding.internal.plan.RegisterPlan;
import org.seedbed.onboarding.internal.plan.UnitBook.PlannedUnit;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.Spaces;
import org.seedbed.space.UnitDraft;
import org.seedbed.tenancy.Tenants;

/** Loads the park before an import and stores what the plan decided, through the modules that own it. */
@ApplicationScoped
class RegisterWriter {

    private static final int CHUNK = 500;

    private final Spaces spaces;
    private final Companies companies;
    private final Tenants tenants;
    private final Leases leases;
    private final Mentors mentors;
    private final BusinessClock clock;
    private final RegisterStatistics statistics;

    RegisterWriter(
            Spaces spaces,
            Companies companies,
            Tenants tenants,
            Leases leases,
            Mentors mentors,
            BusinessClock clock,
            RegisterStatistics statistics) {
        this.spaces = spaces;
        this.companies = companies;
        this.tenants = tenants;
        this.leases = leases;
        this.mentors = mentors;
        this.clock = clock;
        this.statistics = statistics;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    RegisterPlan.Before load(UUID parkId) {
        return new RegisterPlan.Before(
                spaces.ever(parkId),
                companies.all(parkId),
                companies.knownElsewhere(parkId),
                tenants.all(parkId),
                leases.all(parkId),
                mentors.all(parkId));
    }

    /** Units before the leases in them, companies before their stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    void store(UUID parkId, RegisterPlan plan, LocalDate asOf, Progress progress) {
        var newCompanies = plan.companies.toStore(Origin.NEW);
        var adopted = plan.companies.toStore(Origin.ADOPTED);
        var changedCompanies = plan.companies.toStore(Origin.STORED);
        var parts = Stream.of(
                plan.units.added(),
                plan.units.changed(),
                newCompanies,
                adopted,
                changedCompanies,
                plan.stays.added(),
                plan.lettings.added(),
                plan.lettings.changed(),
                plan.mentors.added(),
                plan.mentors.changed());
        progress.enter(ImportPhase.STORING, parts.mapToInt(List::size).sum());

        var today = clock.today();
        var added = drafts(parkId, plan.units.added(), asOf.isBefore(today) ? asOf : today);
        chunks(added, spaces::add, parkId, progress);
        chunks(drafts(parkId, plan.units.changed(), today), spaces::change, parkId, progress);
        chunks(newCompanies, companies::add, parkId, progress);
        chunks(adopted, companies::adopt, parkId, progress);
        companies.change(parkId, plan.companies.filled());
        chunks(changedCompanies, companies::change, parkId, progress);
        chunks(plan.stays.added(), tenants::add, parkId, progress);
        // Periods that end earlier make room first.
        chunks(plan.lettings.changed(), leases::change, parkId, progress);
        chunks(plan.lettings.added(), leases::add, parkId, progress);
        chunks(plan.mentors.added(), mentors::add, parkId, progress);
        chunks(plan.mentors.changed(), mentors::change, parkId, progress);
    }

    private List<UnitDraft> drafts(UUID parkId, List<PlannedUnit> units, LocalDate priceFrom) {
        Map<String, UUID> floors = new HashMap<>();
        Function<PlannedUnit, UUID> floor = u -> floors.computeIfAbsent(
                u.building() + "\n" + u.level(), key -> spaces.ensureFloor(parkId, u.building(), u.level()));
        return units.stream()
                .map(u -> new UnitDraft(
                        u.id(),
                        Objects.requireNonNullElseGet(u.floorId(), () -> floor.apply(u)),
                        u.number(),
                        u.kind(),
                        u.area(),
                        u.seats(),
                        u.remark(),
                        u.price(),
                        u.basis(),
                        priceFrom))
                .toList();
    }

    private <T> void chunks(List<T> all, BiConsumer<UUID, List<T>> store, UUID parkId, Progress progress) {
        for (int from = 0; from < all.size(); from += CHUNK) {
            var to = Math.min(all.size(), from + CHUNK);
            store.accept(parkId, all.subList(from, to));
            if (RegisterStatistics.due(from, to)) {
                statistics.refresh();
            }
            progress.advance(to - from);
        }
    }
}
