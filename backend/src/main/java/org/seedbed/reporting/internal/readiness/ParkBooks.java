package org.seedbed.reporting.internal.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seedbed.company.CompanyMetric;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.Measured.Piece;
import org.seedbed.reporting.internal.readiness.ParkRecords.StageDays;
import org.seedbed.reporting.internal.readiness.ParkRecords.Tenant;
import org.seedbed.tenancy.Stage;

/** Opens the records of a park to the rest of reporting. */
@ApplicationScoped
public class ParkBooks {

    private static final Set<ParkMetric> OF_FIGURES = EnumSet.of(
            ParkMetric.FINANCED_SHARE,
            ParkMetric.OWN_FUND_SHARE,
            ParkMetric.PATENT_APPLICANT_SHARE,
            ParkMetric.VALID_IP_SHARE,
            ParkMetric.GROWTH_SHARE,
            ParkMetric.FINANCED);

    private final ParkRecordsReader reader;

    ParkBooks(ParkRecordsReader reader) {
        this.reader = reader;
    }

    /**
     * The park in a period.
     *
     * @param from first day of the period
     * @param day the last one looked at
     * @param metrics that are going to be asked: figures of companies are read only where one needs them
     */
    @Transactional
    public ParkBook of(UUID parkId, LocalDate from, LocalDate day, Set<ParkMetric> metrics) {
        var figures = Collections.disjoint(metrics, OF_FIGURES) ? Set.<CompanyMetric>of() : FigureBook.METRICS;
        return open(reader.of(parkId, figures, metrics), from, day);
    }

    static ParkBook open(ParkRecords park, LocalDate from, LocalDate day) {
        return new Opened(park, new Slice(from, day, day.getYear(), day), new Slice(null, day, day.getYear(), day));
    }

    /**
     * Pure, like the records.
     *
     * @param period what happens over time is of these days only
     * @param ever of all days so far
     */
    private record Opened(ParkRecords park, Slice period, Slice ever) implements ParkBook {

        @Override
        public Counted metric(ParkMetric metric, boolean all) {
            var measured = ParkMetrics.of(metric, park, all ? ever : period);
            var value = measured.known() == ReadinessKnown.VALUE
                    ? measured.low().multiply(measured.times()).divide(measured.denominator(), MathContext.DECIMAL64)
                    : BigDecimal.ZERO;
            return new Counted(
                    measured.known(),
                    value,
                    measured.unknowns(),
                    measured.level(),
                    measured.pieces().stream().map(this::behind).toList());
        }

        private Behind behind(Piece piece) {
            var fact = park.facts().stream()
                    .filter(known -> Objects.equals(known.id(), piece.id()))
                    .map(ParkRecords.KnownFact::key)
                    .findFirst()
                    .orElse(null);
            return new Behind(piece.kind(), piece.id(), fact, piece.part(), piece.amount(), piece.level());
        }

        @Override
        public Optional<Behind> fact(ParkFactKey key) {
            return park.fact(key, period).map(told -> behind(told.piece()));
        }

        @Override
        public List<Member> members() {
            return park.tenants().stream()
                    .filter(tenant -> !tenant.from().isAfter(ever.day()))
                    .flatMap(tenant -> member(tenant).stream())
                    .toList();
        }

        private Optional<Member> member(Tenant tenant) {
            var id = tenant.id();
            return id == null
                    ? Optional.empty()
                    : Optional.of(new Member(
                            id,
                            tenant.companyId(),
                            tenant.foundedOn(),
                            tenant.from(),
                            tenant.industryCode(),
                            tenant.incubatee(ever.day()),
                            graduated(tenant).orElse(null)));
        }

        private Optional<LocalDate> graduated(Tenant tenant) {
            return tenant.graduated(ever.day())
                    ? tenant.stages().stream()
                            .filter(stage -> stage.stage() == Stage.GRADUATED && !stage.setRight(tenant.stages()))
                            .map(StageDays::from)
                            .min(Comparator.naturalOrder())
                    : Optional.empty();
        }

        @Override
        public Map<UUID, BigDecimal> areas() {
            return SpaceMetrics.areaByTenant(park, ever);
        }
    }
}
