package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.Answer.Question;
import org.seedbed.reporting.internal.readiness.Measured.Piece;
import org.seedbed.reporting.internal.readiness.ParkRecords.Exit;
import org.seedbed.reporting.internal.readiness.ParkRecords.Heads;
import org.seedbed.reporting.internal.readiness.ParkRecords.Tenant;

/** Figures of everybody in the park, of who came through and of who left. */
final class EntityMetrics {

    private EntityMetrics() {}

    static Measured of(ParkMetric metric, ParkRecords park, Slice slice) {
        var day = slice.day();
        return switch (metric) {
            case GRADUATES -> some(park, t -> t.graduated(day));
            case NEW_FIRMS -> newFirms(park, slice);
            case FINANCED -> financed(park, slice);
            case MENTORS -> Measured.heads(IncubateeMetrics.mentorPieces(park.mentors(day)));
            case STUDENT_ENTITIES ->
                Measured.heads(park.entities(day).stream()
                        .map(t -> t.piece(Answer.of(t.student(), null)))
                        .toList());
            case JOBS -> jobs(park, slice);
            case SUCCESS_RATE -> successes(park, slice);
            case ON_TIME_EXIT_RATE -> onTime(park, slice);
            case LONGEST_STAY_MONTHS -> longest(park, slice);
            case FIRMS -> some(park, t -> t.entity(day) && t.registered());
            case RETURNEE_SHARE -> returnees(park, slice);
            default -> some(park, t -> t.entity(day));
        };
    }

    private static Measured some(ParkRecords park, Predicate<Tenant> which) {
        return Measured.heads(
                park.tenants().stream().filter(which).map(Tenant::counted).toList());
    }

    /** Founded in these days, and here at some time of them. */
    private static Measured newFirms(ParkRecords park, Slice slice) {
        return some(park, t -> {
            var founded = t.foundedOn();
            return t.registered() && founded != null && slice.contains(founded) && slice.touches(t.from(), t.to());
        });
    }

    private static Measured financed(ParkRecords park, Slice slice) {
        return Measured.heads(park.tenants().stream()
                .filter(t -> slice.touches(t.from(), t.to()))
                .map(t -> t.piece(t.figures().of(Question.FINANCED, slice)))
                .toList());
    }

    /** People in post as last counted by the day; where nobody counted there may be any number. */
    private static Measured jobs(ParkRecords park, Slice slice) {
        var pieces = new ArrayList<Piece>();
        long people = 0;
        boolean complete = true;
        for (var tenant : park.entities(slice.day())) {
            var heads = heads(park, tenant, slice);
            complete &= heads != null;
            people += heads == null ? 0 : heads.total();
            pieces.add(
                    heads == null
                            ? tenant.piece(Answer.UNKNOWN)
                            : tenant.piece(ReadinessPart.COUNTED, BigDecimal.valueOf(heads.total()), null));
        }
        var least = BigDecimal.valueOf(people);
        return Measured.of(least, complete ? least : null, pieces);
    }

    private static @Nullable Heads heads(ParkRecords park, Tenant tenant, Slice slice) {
        return park.heads().getOrDefault(tenant.companyId(), List.of()).stream()
                .filter(count -> !count.asOf().isAfter(slice.day()))
                .max(Comparator.comparing(Heads::asOf))
                .orElse(null);
    }

    private static Measured successes(ParkRecords park, Slice slice) {
        var exits = park.exits();
        return exits == null
                ? Measured.unknown(List.of())
                : Measured.share(exits.stream()
                        .filter(exit -> exit.closedOn() != null && slice.contains(exit.closedOn()))
                        .map(exit -> piece(exit, exit.success()))
                        .toList());
    }

    /** Of those who had to be out by a day of the slice; who is not out is not in time. */
    private static Measured onTime(ParkRecords park, Slice slice) {
        var exits = park.exits();
        if (exits == null) {
            return Measured.unknown(List.of());
        }
        var pieces = new ArrayList<Piece>();
        for (var exit : exits) {
            var due = exit.dueOn();
            if (due != null && slice.contains(due)) {
                var out = exit.closedOn();
                var closed = out != null && !out.isAfter(slice.day());
                pieces.add(piece(exit, closed && Boolean.TRUE.equals(exit.onTime())));
            }
        }
        return Measured.share(pieces);
    }

    private static Piece piece(Exit exit, boolean counts) {
        return new Piece(
                ReadinessRecordKind.EXIT,
                exit.id(),
                counts ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED,
                null,
                null);
    }

    private static Measured longest(ParkRecords park, Slice slice) {
        var pieces = park.entities(slice.day()).stream()
                .map(t -> t.piece(
                        ReadinessPart.COUNTED,
                        BigDecimal.valueOf(ChronoUnit.MONTHS.between(t.from(), slice.day())),
                        null))
                .toList();
        var longest = pieces.stream()
                .map(Piece::amount)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return Measured.of(longest, longest, pieces);
    }

    /** How many returnees founded firms is told as a number: marks of people stay sealed. */
    private static Measured returnees(ParkRecords park, Slice slice) {
        var told = park.fact(ParkFactKey.RETURNEE_FIRMS, slice);
        if (told.isEmpty()) {
            return Measured.unknown(List.of());
        }
        long firms = park.tenants().stream()
                .filter(t -> t.entity(slice.day()) && t.registered())
                .count();
        var count = told.get().value();
        return Measured.ratio(
                count, count, BigDecimal.valueOf(firms), 1, List.of(told.get().piece()));
    }
}
