package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries.Amount;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.ReadinessPart;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;
import org.seedbed.reporting.internal.statutory.StatutoryFirm.Certificate;
import org.seedbed.reporting.internal.statutory.StatutorySource.Span;
import org.seedbed.reporting.internal.statutory.StatutorySource.Where;

/** What companies answer to a form's questions. What nobody recorded is unknown, and never no. */
record FirmAnswers(FigurePeriod period, LocalDate day) {

    /** Whether it is such a one, with the record that shows it. */
    Behind of(StatutoryFirm firm, @Nullable Where where) {
        if (where == null) {
            return tenant(firm, ReadinessPart.COUNTED, null);
        }
        return switch (where.test()) {
            case FOUNDER -> founder(firm, where.words());
            case QUALIFICATION ->
                certificate(firm, where.words())
                        .map(held -> record(firm, StatutoryRecordKind.QUALIFICATION, held.id(), held.level()))
                        .orElseGet(() -> tenant(firm, ReadinessPart.NOT_COUNTED, null));
            case FIGURE ->
                amount(firm, where.words().getFirst(), where.days())
                        .map(amount -> some(firm, amount))
                        .orElseGet(() -> tenant(firm, ReadinessPart.UNKNOWN, null));
            case MENTORED -> tenant(firm, firm.mentored() ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED, null);
        };
    }

    private static Behind founder(StatutoryFirm firm, List<String> marks) {
        var known = firm.founders();
        return tenant(
                firm,
                known == null
                        ? ReadinessPart.UNKNOWN
                        : marks.stream().anyMatch(known::contains) ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED,
                null);
    }

    static Optional<Certificate> certificate(StatutoryFirm firm, List<String> kinds) {
        return firm.certificates().stream()
                .filter(held -> kinds.contains(held.kind()))
                .findFirst();
    }

    Optional<Amount> amount(StatutoryFirm firm, String metric, Span span) {
        return firm.figure(CompanyMetric.valueOf(metric), span, period, day);
    }

    private static Behind some(StatutoryFirm firm, Amount amount) {
        var part = amount.value().signum() > 0 ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED;
        return new Behind(
                StatutoryRecordKind.TENANT,
                firm.stay().tenantId(),
                firm.stay().tenantId(),
                firm.name(),
                null,
                part,
                amount.value(),
                amount.level(),
                null,
                null);
    }

    /** The figures that make the amount, or the company that has none. */
    Stream<Behind> figures(StatutoryFirm firm, Optional<Amount> amount) {
        return amount.stream()
                .flatMap(known -> known.parts().stream())
                .map(part -> new Behind(
                        StatutoryRecordKind.FIGURE,
                        part.id(),
                        firm.stay().tenantId(),
                        firm.name(),
                        null,
                        ReadinessPart.COUNTED,
                        part.value(),
                        part.level(),
                        part.period().from(),
                        part.period().to()));
    }

    CellValue figure(List<StatutoryFirm> firms, String metric, Span span) {
        var known = firms.stream().map(firm -> amount(firm, metric, span)).toList();
        var records = Stream.iterate(0, i -> i < firms.size(), i -> i + 1)
                .flatMap(i -> known.get(i).isPresent()
                        ? figures(firms.get(i), known.get(i))
                        : Stream.of(tenant(firms.get(i), ReadinessPart.UNKNOWN, null)))
                .toList();
        var sum = known.stream().flatMap(Optional::stream).map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return !firms.isEmpty() && known.stream().allMatch(Optional::isEmpty)
                ? CellValue.unknown(records)
                : CellValue.number(sum, records);
    }

    static Behind tenant(StatutoryFirm firm, ReadinessPart part, @Nullable BigDecimal amount) {
        var id = firm.stay().tenantId();
        return new Behind(StatutoryRecordKind.TENANT, id, id, firm.name(), null, part, amount, null, null, null);
    }

    static Behind record(StatutoryFirm firm, StatutoryRecordKind kind, UUID id, EvidenceLevel level) {
        return new Behind(
                kind,
                Objects.requireNonNull(id),
                firm.stay().tenantId(),
                firm.name(),
                null,
                ReadinessPart.COUNTED,
                null,
                level,
                null,
                null);
    }
}
