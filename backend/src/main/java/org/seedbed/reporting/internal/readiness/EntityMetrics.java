package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.Answer.Question;
import org.seedbed.reporting.internal.readiness.Measured.Piece;
import org.seedbed.reporting.internal.readiness.ParkRecords.Heads;
import org.seedbed.reporting.internal.readiness.ParkRecords.Tenant;

/** Figures of everybody in the park, of who came through and of who left. */
final class EntityMetrics {

    private EntityMetrics() {}

    static Measured of(ParkMetric metric, ParkRecords park, Slice slice) {
        var day = slice.day();
        return switch (metric) {
            case GRADUATES -> companies(park, t -> t.graduated(day));
            case NEW_FIRMS -> newFirms(park, slice);
            case FINANCED -> financed(park, slice);
            case MENTORS -> Measured.heads(IncubateeMetrics.mentorPieces(park.mentors(day)));
            case STUDENT_ENTITIES ->
                Measured.heads(park.entities(day).stream()
                        .map(t -> t.piece(student(t)))
                        .toList());
            case JOBS -> jobs(park, slice);
            case SUCCESS_RATE -> ExitMetrics.successes(park, slice);
            case ON_TIME_EXIT_RATE -> ExitMetrics.onTime(park, slice);
            case LONGEST_STAY_MONTHS -> longest(park, slice);
            case FIRMS -> some(park, t -> t.entity(day) && t.registered(day));
            case RETURNEE_SHARE -> returnees(park, slice);
            default -> some(park, t -> t.entity(day));
        };
    }

    private static Answer student(Tenant tenant) {
        var student = tenant.student();
        return student == null ? Answer.UNKNOWN : Answer.of(student, null);
    }

    private static Measured some(ParkRecords park, Predicate<Tenant> which) {
        return Measured.heads(
                park.tenants().stream().filter(which).map(Tenant::counted).toList());
    }

    /** Each company once, however often it came: by its last stay of those. */
    private static List<Tenant> lastStays(ParkRecords park, Predicate<Tenant> which) {
        var last = new LinkedHashMap<UUID, Tenant>();
        park.tenants().stream()
                .filter(which)
                .forEach(t -> last.merge(t.companyId(), t, (a, b) -> b.from().isAfter(a.from()) ? b : a));
        return List.copyOf(last.values());
    }

    private static Measured companies(ParkRecords park, Predicate<Tenant> which) {
        return Measured.heads(
                lastStays(park, which).stream().map(Tenant::counted).toList());
    }

    /** Founded in these days, and here at some time of them; whose founding day nobody recorded may be one. */
    private static Measured newFirms(ParkRecords park, Slice slice) {
        return Measured.heads(
                lastStays(park, t -> t.registered(slice.day()) && slice.touches(t.from(), t.to())).stream()
                        .filter(t -> t.foundedOn() == null || slice.contains(t.foundedOn()))
                        .map(t -> t.foundedOn() == null ? t.piece(Answer.UNKNOWN) : t.counted())
                        .toList());
    }

    private static Measured financed(ParkRecords park, Slice slice) {
        return Measured.heads(lastStays(park, t -> slice.touches(t.from(), t.to())).stream()
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
                            : tenant.piece(ReadinessPart.COUNTED, BigDecimal.valueOf(heads.total()), heads.level()));
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

    private static Measured longest(ParkRecords park, Slice slice) {
        var pieces = park.entities(slice.day()).stream()
                .map(t -> t.piece(ReadinessPart.COUNTED, BigDecimal.valueOf(monthsBegun(t.from(), slice.day())), null))
                .toList();
        var longest =
                pieces.stream().map(Piece::amount).filter(Objects::nonNull).max(Comparator.naturalOrder());
        return longest.map(most -> Measured.of(most, most, pieces)).orElseGet(Measured::nothing);
    }

    /** 36 months and a day are more than 36 months. */
    private static long monthsBegun(LocalDate from, LocalDate day) {
        var full = ChronoUnit.MONTHS.between(from, day);
        return from.plusMonths(full).isBefore(day) ? full + 1 : full;
    }

    /**
     * How many returnees founded firms is told as a number: marks of people stay sealed. More than there are firms is no
     * answer.
     */
    private static Measured returnees(ParkRecords park, Slice slice) {
        var told = park.fact(ParkFactKey.RETURNEE_FIRMS, slice);
        if (told.isEmpty()) {
            return Measured.unknown(List.of());
        }
        long firms = park.tenants().stream()
                .filter(t -> t.entity(slice.day()) && t.registered(slice.day()))
                .count();
        var count = told.get().value();
        var pieces = List.of(told.get().piece());
        return count.compareTo(BigDecimal.valueOf(firms)) > 0
                ? Measured.unknown(pieces)
                : Measured.ratio(count, count, BigDecimal.valueOf(firms), 1, pieces);
    }
}
