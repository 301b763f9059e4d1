package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.ParkBook;
import org.seedbed.reporting.internal.readiness.ParkFactKey;
import org.seedbed.reporting.internal.readiness.ReadinessKnown;
import org.seedbed.reporting.internal.readiness.ReadinessPart;
import org.seedbed.reporting.internal.readiness.ReadinessRecordKind;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutorySource.Span;
import org.seedbed.reporting.internal.statutory.StatutorySource.Who;

/** Cells that come from records, and from no other cell. */
final class ParkValues {

    private final StatutoryBook book;
    private final OpenBook open;
    private final FirmAnswers answers;

    ParkValues(OpenBook open) {
        this.open = open;
        book = open.book();
        answers = open.answers();
    }

    CellValue of(Cell cell) {
        var source = cell.source();
        return switch (source.how()) {
            case TYPED -> typed(cell, book.entries().get(cell.key()));
            case PROFILE -> CellValue.text(book.profile().get(source.word()), null, List.of());
            case FACT ->
                book.park()
                        .fact(ParkFactKey.valueOf(source.word()))
                        .map(this::behind)
                        .map(told -> CellValue.number(Objects.requireNonNull(told.amount()), List.of(told)))
                        .orElse(CellValue.UNKNOWN);
            case METRIC -> metric(book.park().metric(ParkMetric.valueOf(source.word()), source.days() == Span.EVER));
            case COUNT -> maybe(count(source), source);
            case FIGURE ->
                maybe(
                        FirmFigures.of(
                                answers, open.who(who(source)), CompanyMetric.valueOf(source.word()), source.days()),
                        source);
            case AREA -> area();
            case SUM, RATIO, TENANT, MARK, CERTIFICATE, BLANK -> CellValue.BLANK;
        };
    }

    /** Companies that may belong to those asked about leave the figure open upwards. */
    private CellValue maybe(CellValue value, StatutorySource source) {
        var number = value.number();
        var perhaps = open.maybe(who(source)).stream()
                .map(firm -> Behind.tenant(firm, ReadinessPart.UNKNOWN, null))
                .toList();
        return number == null || perhaps.isEmpty()
                ? value
                : CellValue.number(
                        number,
                        Stream.concat(value.records().stream(), perhaps.stream())
                                .toList());
    }

    private static Who who(StatutorySource source) {
        return source.who() == null ? Who.INCUBATEES : source.who();
    }

    private static CellValue typed(Cell cell, @Nullable StatutoryEntry entry) {
        var value = entry == null ? null : entry.value();
        if (value == null) {
            return CellValue.UNKNOWN;
        }
        var level = EvidenceLevel.SELF_REPORTED;
        var number = cell.unit().isNumber() ? cell.unit().meant(new BigDecimal(value)) : null;
        var typed = List.of(new Behind(
                StatutoryRecordKind.TYPED, null, null, null, null, ReadinessPart.COUNTED, number, level, null, null));
        return number == null ? CellValue.text(value, level, typed) : CellValue.number(number, typed);
    }

    private CellValue metric(ParkBook.Counted counted) {
        var records = counted.records().stream().map(this::behind).toList();
        if (counted.known() == ReadinessKnown.UNKNOWN) {
            return CellValue.unknown(records);
        }
        return counted.known() == ReadinessKnown.VALUE
                ? CellValue.number(counted.value(), records)
                : CellValue.notApplicable(records);
    }

    private Behind behind(ParkBook.Behind found) {
        var id = found.id();
        var firm = open.stay(id);
        return new Behind(
                StatutoryRecordKind.valueOf(found.kind().name()),
                id,
                found.kind() == ReadinessRecordKind.TENANT ? id : null,
                firm.map(StatutoryFirm::name)
                        .or(() -> Optional.ofNullable(id).map(book.names()::get))
                        .orElse(null),
                found.fact(),
                found.part(),
                found.amount(),
                found.level(),
                null,
                null);
    }

    private CellValue count(StatutorySource source) {
        var records = open.who(who(source)).stream()
                .map(firm -> answers.of(firm, source.where()))
                .toList();
        var counted =
                records.stream().filter(r -> r.part() == ReadinessPart.COUNTED).count();
        var silent = CellValue.unknowns(records);
        return !records.isEmpty() && silent == records.size()
                ? CellValue.unknown(records)
                : CellValue.number(BigDecimal.valueOf(counted), records);
    }

    /** Of every stay: a company may be here with two. */
    private CellValue area() {
        var here = open.stays(Who.INCUBATEES).stream()
                .map(firm -> Behind.tenant(firm, ReadinessPart.COUNTED, firm.area()));
        var perhaps = book.firms().stream()
                .filter(firm -> firm.stay().incubatee() == ReadinessPart.UNKNOWN)
                .map(firm -> Behind.tenant(firm, ReadinessPart.UNKNOWN, firm.area()));
        var sum = open.stays(Who.INCUBATEES).stream().map(StatutoryFirm::area).reduce(BigDecimal.ZERO, BigDecimal::add);
        return CellValue.number(sum, Stream.concat(here, perhaps).toList());
    }
}
