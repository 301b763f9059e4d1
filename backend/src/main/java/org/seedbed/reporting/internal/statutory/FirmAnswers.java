package org.seedbed.reporting.internal.statutory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.KnownFlows.Flow;
import org.seedbed.reporting.internal.readiness.ReadinessPart;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;
import org.seedbed.reporting.internal.statutory.StatutoryFirm.Certificate;
import org.seedbed.reporting.internal.statutory.StatutorySource.Span;
import org.seedbed.reporting.internal.statutory.StatutorySource.Where;

/** What companies answer to a form's questions. What nobody recorded is unknown, and never no. */
final class FirmAnswers {

    private final FigurePeriod period;
    private final LocalDate day;
    /** Several cells and columns ask for the same. */
    private final Map<Asked, Flow> flows = new HashMap<>();

    private record Asked(UUID companyId, CompanyMetric metric, boolean ever) {}

    FirmAnswers(FigurePeriod period, LocalDate day) {
        this.period = period;
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    /** What the company took or spent, worked out once. */
    Flow flow(StatutoryFirm firm, CompanyMetric metric, Span span) {
        return flows.computeIfAbsent(
                new Asked(firm.stay().companyId(), metric, span == Span.EVER),
                asked -> firm.flows().flow(metric, days(span), last()));
    }

    private LocalDate last() {
        return period.to().minusDays(1);
    }

    /** Whether it is such a one, with the record that shows it. */
    Behind of(StatutoryFirm firm, @Nullable Where where) {
        if (where == null) {
            return Behind.tenant(firm, ReadinessPart.COUNTED, null);
        }
        return switch (where.test()) {
            case FOUNDER -> founder(firm, where.words());
            case QUALIFICATION -> qualification(firm, where.words());
            case FIGURE -> received(firm, CompanyMetric.valueOf(where.words().getFirst()), where.days());
            case MENTORED ->
                Behind.tenant(firm, firm.mentored() ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED, null);
        };
    }

    /** The marks are what its founders said of themselves. */
    private static Behind founder(StatutoryFirm firm, List<String> marks) {
        if (firm.founders().isEmpty()) {
            return Behind.tenant(firm, ReadinessPart.UNKNOWN, null);
        }
        var marked = marks.stream().anyMatch(firm.founders()::contains);
        return Behind.tenant(firm, marked ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED, null)
                .sure(EvidenceLevel.SELF_REPORTED);
    }

    /** Of whom no qualification was ever recorded nobody knows whether it has this one. */
    private static Behind qualification(StatutoryFirm firm, List<String> kinds) {
        return certificate(firm, kinds)
                .map(held -> record(firm, StatutoryRecordKind.QUALIFICATION, held.id(), held.level()))
                .orElseGet(() -> Behind.tenant(
                        firm, firm.qualified() ? ReadinessPart.NOT_COUNTED : ReadinessPart.UNKNOWN, null));
    }

    static Optional<Certificate> certificate(StatutoryFirm firm, List<String> kinds) {
        return firm.certificates().stream()
                .filter(held -> kinds.contains(held.kind()))
                .findFirst();
    }

    /** As readiness answers it. */
    private Behind received(StatutoryFirm firm, CompanyMetric metric, Span span) {
        var flow = flow(firm, metric, span);
        var answer = firm.flows().received(flow, metric, days(span), last());
        return Behind.tenant(
                        firm,
                        answer.part(),
                        flow.least().map(amount -> amount.value()).orElse(null))
                .sure(answer.level());
    }

    /** Null: all so far. */
    private @Nullable FigurePeriod days(Span span) {
        return span == Span.EVER ? null : period;
    }

    static Behind record(StatutoryFirm firm, StatutoryRecordKind kind, UUID id, EvidenceLevel level) {
        return new Behind(
                kind, id, firm.stay().tenantId(), firm.name(), null, ReadinessPart.COUNTED, null, level, null, null);
    }
}
