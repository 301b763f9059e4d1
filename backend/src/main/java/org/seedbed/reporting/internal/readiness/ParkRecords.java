package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.Measured.Piece;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.IncubateeRule;
import org.seedbed.tenancy.IncubateeRule.Outcome;
import org.seedbed.tenancy.Stage;

/**
 * Everything a park is measured by, of all days: read once, looked at as of any day. Pure, so that the same pass serves one
 * park's page and a rollup.
 *
 * @param openedOn of the park; null where nobody recorded it
 * @param exits null while nobody keeps exits
 */
record ParkRecords(
        @Nullable LocalDate openedOn,
        List<Tenant> tenants,
        List<Unit> units,
        List<Letting> lettings,
        List<Mentor> mentors,
        @Nullable List<Exit> exits,
        Map<UUID, List<Heads>> heads,
        List<KnownFact> facts) {

    /**
     * A stay.
     *
     * @param id null of one that is supposed
     * @param to first day after
     * @param student founded by students or graduates; null where nobody recorded who founded it
     */
    record Tenant(
            @Nullable UUID id,
            UUID companyId,
            Kinds kinds,
            @Nullable LocalDate foundedOn,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String industryCode,
            @Nullable Boolean student,
            List<StageDays> stages,
            Answer.Book figures) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }

        @Nullable
        Stage stage(LocalDate day) {
            return stages.stream()
                    .filter(entry -> entry.on(day))
                    .map(StageDays::stage)
                    .findFirst()
                    .orElse(null);
        }

        /** By the rule in force on the day; unknown where nothing speaks against it and something is not known. */
        ReadinessPart incubatee(LocalDate day) {
            var known = new IncubateeRule.Facts(kinds.on(day, foundedOn), stage(day), foundedOn, from, industryCode);
            var judged = IncubateeRule.inForce(day).judge(known, day);
            if (!on(day) || judged.lines().stream().anyMatch(line -> line.outcome() == Outcome.FAIL)) {
                return ReadinessPart.NOT_COUNTED;
            }
            return judged.incubatee() ? ReadinessPart.COUNTED : ReadinessPart.UNKNOWN;
        }

        /** In incubation, registered or not. */
        boolean entity(LocalDate day) {
            return on(day) && stage(day) != Stage.GRADUATED;
        }

        /** Came through by the day; what was set right afterwards never was. */
        boolean graduated(LocalDate day) {
            return stages.stream()
                    .anyMatch(s -> s.stage() == Stage.GRADUATED && !s.from().isAfter(day) && !s.setRight(stages));
        }

        boolean registered(LocalDate day) {
            return Kinds.isRegistered(kinds.on(day, foundedOn));
        }

        Piece piece(ReadinessPart part, @Nullable BigDecimal amount, @Nullable EvidenceLevel level) {
            return new Piece(
                    id == null ? ReadinessRecordKind.SUPPOSED : ReadinessRecordKind.TENANT, id, part, amount, level);
        }

        Piece piece(Answer answer) {
            return piece(answer.part(), null, answer.level());
        }

        Piece counted() {
            return piece(ReadinessPart.COUNTED, null, null);
        }
    }

    /** A stage with its days. */
    record StageDays(Stage stage, LocalDate from, @Nullable LocalDate to, boolean correction) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }

        boolean setRight(List<StageDays> all) {
            return to != null
                    && all.stream()
                            .anyMatch(next -> next.correction() && next.from().equals(to));
        }
    }

    /** A unit with the days it exists. */
    record Unit(
            UUID id,
            UnitKind kind,
            BigDecimal area,
            @Nullable Integer seats,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }

    /**
     * A unit or seats of it let to a tenant.
     *
     * @param seats null for the whole unit
     * @param months full months the lease lasts
     */
    record Letting(
            UUID unitId,
            UUID tenantId,
            LocalDate from,
            LocalDate to,
            @Nullable Integer seats,
            int months) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    /** A mentor with the term. */
    record Mentor(
            @Nullable UUID id,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }

    /**
     * A tenant that left or has to.
     *
     * @param inTimeUntil the last day on which leaving is in time, days of grace included
     * @param closedOn null while it is not out
     * @param onTime null where nothing said by when it had to be out
     * @param success licensed and not put out
     */
    record Exit(
            UUID id,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate inTimeUntil,
            @Nullable LocalDate closedOn,
            @Nullable Boolean onTime,
            boolean success) {}

    /** People in post on a day, and how sure that is. */
    record Heads(LocalDate asOf, int total, EvidenceLevel level) {}

    /**
     * A park fact.
     *
     * @param id null of one that is supposed
     * @param asOf from which day; of a yearly one the last day of its year
     */
    record KnownFact(@Nullable UUID id, ParkFactKey key, LocalDate asOf, BigDecimal value, EvidenceLevel level) {
        Piece piece() {
            return new Piece(
                    id == null ? ReadinessRecordKind.SUPPOSED : ReadinessRecordKind.FACT,
                    id,
                    ReadinessPart.COUNTED,
                    value,
                    level);
        }

        boolean yes() {
            return value.signum() > 0;
        }
    }

    /** The fact as it stood on the day, or of the slice's year. What is supposed goes before what is known. */
    Optional<KnownFact> fact(ParkFactKey key, Slice slice) {
        var found = key.yearly()
                ? facts.stream().filter(f -> f.key() == key && f.asOf().getYear() == slice.year())
                : facts.stream().filter(f -> f.key() == key && !f.asOf().isAfter(slice.day()));
        return found.max(Comparator.comparing((KnownFact f) -> f.id() == null).thenComparing(KnownFact::asOf));
    }

    boolean is(ParkFactKey key, LocalDate day) {
        return fact(key, Slice.point(day)).map(KnownFact::yes).orElse(false);
    }

    Incubatees incubatees(LocalDate day) {
        return Incubatees.of(tenants, day);
    }

    List<Tenant> entities(LocalDate day) {
        return tenants.stream().filter(t -> t.entity(day)).toList();
    }

    List<Mentor> mentors(LocalDate day) {
        return mentors.stream().filter(m -> m.on(day)).toList();
    }

    List<Unit> units(LocalDate day) {
        return units.stream().filter(u -> u.on(day)).toList();
    }
}
