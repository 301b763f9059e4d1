package org.seedbed.company.internal.figure;

import static java.math.BigDecimal.ONE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.CompanyMetric.Kind;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries.Amount;
import org.seedbed.company.FigureSource;
import org.seedbed.company.UnitGuard;
import org.seedbed.company.internal.figure.FigureJson.FigureRequest;
import org.seedbed.company.internal.figure.FigureStore.Entry;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;

/** Records a figure an officer knows: with a paper it counts as evidenced, without one as said. */
@ApplicationScoped
class RecordFigure {

    private final FigureStore store;
    private final CompanyFigures figures;
    private final FigureTrail trail;
    private final BusinessClock clock;

    RecordFigure(FigureStore store, CompanyFigures figures, FigureTrail trail, BusinessClock clock) {
        this.store = store;
        this.figures = figures;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    UUID handle(UUID parkId, UUID companyId, UUID by, FigureRequest request) {
        store.requireInPark(parkId, companyId);
        var period = period(request);
        checkValue(request.metric(), request.value());
        checkFile(parkId, companyId, request.companyFigureFileId());
        store.lock(companyId);
        var before = store.current(parkId, companyId, request.metric(), period);
        var level = request.companyFigureFileId() == null ? EvidenceLevel.SELF_REPORTED : EvidenceLevel.EVIDENCED;
        before.filter(surer -> level == EvidenceLevel.SELF_REPORTED
                        && surer.level() != EvidenceLevel.SELF_REPORTED
                        && surer.value().compareTo(request.value()) != 0)
                .ifPresent(surer -> {
                    throw FigureErrors.BELOW.raise("value", surer.value().toPlainString());
                });
        if (!request.confirmed()) {
            checkUnit(parkId, companyId, request.metric(), period, request.value());
        }
        var entry = new Entry(
                parkId,
                UUID.randomUUID(),
                companyId,
                request.metric(),
                period,
                request.value(),
                level,
                FigureSource.OFFICER,
                null,
                request.companyFigureFileId(),
                request.note(),
                null,
                by,
                clock.now());
        store.add(entry);
        trail.recorded(entry, before.orElse(null));
        return entry.id();
    }

    /** A flow is of a longer period, an event of a day; what is not over yet is nobody's to know. */
    private FigurePeriod period(FigureRequest request) {
        var metric = request.metric();
        var asked = request.period();
        if (metric.countsHeads()) {
            throw FigureErrors.HEADS.raise();
        }
        var moment = asked.kind() == FigurePeriod.Kind.MOMENT;
        if (metric.kind() == (moment ? Kind.FLOW : Kind.EVENT)) {
            throw ProblemException.field("/period/kind", ValidationErrors.OTHER);
        }
        if (!asked.kind().beginsOn(asked.from())) {
            throw ProblemException.field("/period/from", ValidationErrors.OTHER);
        }
        var period = metric.kept(FigurePeriod.of(asked.kind(), asked.from()));
        if (period.to().isAfter(clock.today().plusDays(1))) {
            throw FigureErrors.NOT_OVER.raise("until", period.to().minusDays(1));
        }
        return period;
    }

    private static void checkValue(CompanyMetric metric, BigDecimal value) {
        if (value.signum() < 0 && !metric.signed()) {
            throw ProblemException.field("/value", ValidationErrors.MIN, "value", 0);
        }
        if (metric.unit() != CompanyMetric.Unit.YUAN
                && value.stripTrailingZeros().scale() > 0) {
            throw ProblemException.field("/value", ValidationErrors.DIGITS, "integer", 13, "fraction", 0);
        }
        if (metric.kind() == Kind.EVENT && value.compareTo(ONE) != 0) {
            throw ProblemException.field("/value", ValidationErrors.OTHER);
        }
    }

    private void checkFile(UUID parkId, UUID companyId, @Nullable UUID fileId) {
        if (fileId != null && !store.hasFile(parkId, companyId, fileId)) {
            throw ProblemException.at("/companyFigureFileId", FigureErrors.FILE);
        }
    }

    private void checkUnit(UUID parkId, UUID companyId, CompanyMetric metric, FigurePeriod period, BigDecimal value) {
        if (metric.unit() == CompanyMetric.Unit.YUAN) {
            before(parkId, companyId, metric, period)
                    .ifPresent(before -> UnitGuard.suspicion(before.value(), value)
                            .ifPresent(times -> {
                                throw FigureErrors.UNIT.raise(
                                        "previous", before.value().toPlainString(), "times", times.toPlainString());
                            }));
        }
    }

    private Optional<Amount> before(UUID parkId, UUID companyId, CompanyMetric metric, FigurePeriod period) {
        var known = figures.of(parkId, companyId);
        return metric.kind() == Kind.FLOW
                ? known.in(metric, period.previous())
                : known.at(metric, period.from().minusDays(1));
    }
}
