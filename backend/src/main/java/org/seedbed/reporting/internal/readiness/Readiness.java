package org.seedbed.reporting.internal.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.ParkMetric;
import org.seedbed.policy.Policies;
import org.seedbed.policy.PolicyKind;
import org.seedbed.policy.PolicyRecognition.Window;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.reporting.internal.readiness.Measured.Piece;
import org.seedbed.reporting.internal.readiness.ReadinessJson.ReadinessRecordView;
import org.seedbed.reporting.internal.readiness.ReadinessJson.ReadinessView;
import org.seedbed.reporting.internal.readiness.ReadinessSnapshotJson.ReadinessTrialRequest;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** How a park stands against what it may be recognised by. Reads, works out, stores nothing. */
@ApplicationScoped
class Readiness {

    private final Policies policies;
    private final ParkRecordsReader reader;
    private final RecordNames names;
    private final BusinessClock clock;

    Readiness(Policies policies, ParkRecordsReader reader, RecordNames names, BusinessClock clock) {
        this.policies = policies;
        this.reader = reader;
        this.names = names;
        this.clock = clock;
    }

    /** Against every policy in force on the day, by the records of that day. */
    @Transactional
    ReadinessView on(UUID parkId, LocalDate day) {
        return judge(parkId, reader.of(parkId), day);
    }

    private ReadinessView judge(UUID parkId, ParkRecords park, LocalDate day) {
        var figures = new ParkFigures(park);
        return new ReadinessView(
                day,
                park.is(ParkFactKey.COUNTY, day),
                park.is(ParkFactKey.HARDSHIP_AREA, day),
                policies(parkId, day).stream()
                        .map(policy -> ReadinessJudge.judge(policy, figures, day))
                        .toList());
    }

    /**
     * Before a document there was nothing to stand against: a day before the first version of a policy is looked at by
     * today's.
     */
    private List<PublishedPolicy> policies(UUID parkId, LocalDate day) {
        var then = policies.inForce(parkId, PolicyKind.RECOGNITION, day);
        var known = then.stream().map(PublishedPolicy::policyId).toList();
        return Stream.concat(
                        then.stream(),
                        policies.inForce(parkId, PolicyKind.RECOGNITION, clock.today()).stream()
                                .filter(policy -> !known.contains(policy.policyId())))
                .toList();
    }

    /** The same of a park as it is supposed to be. */
    @Transactional
    ReadinessView suppose(UUID parkId, ReadinessTrialRequest request) {
        var day = request.on() == null ? clock.today() : request.on();
        var park = reader.of(parkId);
        var facts = new EnumMap<ParkFactKey, BigDecimal>(ParkFactKey.class);
        for (int i = 0; i < request.facts().size(); i++) {
            var fact = request.facts().get(i);
            if (!fact.fact().admits(fact.value())) {
                throw ProblemException.field("/facts/" + i + "/value", ReadinessErrors.FACT_VALUE);
            }
            facts.put(fact.fact(), fact.value());
        }
        var whatIf = new WhatIf(
                present(park, day, "/graduating/", request.graduating()),
                present(park, day, "/leaving/", request.leaving()),
                request.newIncubatees(),
                request.newMentors(),
                facts);
        return judge(parkId, whatIf.of(park, day), day);
    }

    private static Set<UUID> present(ParkRecords park, LocalDate day, String at, List<UUID> tenants) {
        var there = new HashSet<UUID>();
        for (var tenant : park.tenants()) {
            if (tenant.on(day) && tenant.id() != null) {
                there.add(tenant.id());
            }
        }
        for (int i = 0; i < tenants.size(); i++) {
            if (!there.contains(tenants.get(i))) {
                throw ProblemException.field(at + i, ReadinessErrors.TENANT_UNKNOWN);
            }
        }
        return Set.copyOf(tenants);
    }

    /** What a figure was counted from: what counts first, then what nobody knows, the largest first. */
    @Transactional
    Page<ReadinessRecordView> records(
            UUID parkId,
            ParkMetric metric,
            Window window,
            int year,
            LocalDate day,
            @Nullable BigDecimal growthAbove,
            Collection<ReadinessPart> parts,
            PageParams page) {
        var slices = Slice.of(window, day);
        var slice = slices.get(Math.min(year, slices.size() - 1));
        var found = ParkMetrics.of(metric, reader.of(parkId), slice, growthAbove).pieces().stream()
                .filter(piece -> parts.isEmpty() || parts.contains(piece.part()))
                .sorted(Comparator.comparingInt(Readiness::rank)
                        .thenComparing(Piece::amount, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        return names.of(parkId, Page.cut(found, page));
    }

    private static int rank(Piece piece) {
        return switch (piece.part()) {
            case COUNTED -> 0;
            case UNKNOWN -> 1;
            case NOT_COUNTED -> 2;
        };
    }
}
