package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.reporting.internal.readiness.ReadinessPart;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutorySheet.Row;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** A company's line of a list. */
final class RowCells {

    static final String YES = "YES";
    static final String NO = "NO";

    private final OpenBook book;
    private final FirmAnswers answers;

    private RowCells(OpenBook book) {
        this.book = book;
        answers = book.answers();
    }

    static List<Row> of(StatutoryContent content, OpenBook book) {
        return lines(content, book, UnaryOperator.identity());
    }

    /** Of those on the page, with how many there are. */
    static Page<Row> of(StatutoryContent content, OpenBook book, PageParams page) {
        var list = content.list();
        var firms = list == null ? List.<StatutoryFirm>of() : book.who(list.who());
        var shown = Page.cut(firms, page);
        return Page.of(lines(content, book, all -> shown.items()), page, firms.size());
    }

    /** Of one stay; none where it has no line. */
    static Optional<Row> of(StatutoryContent content, OpenBook book, UUID tenantId) {
        return lines(
                        content,
                        book,
                        all -> all.stream()
                                .filter(firm -> firm.stay().tenantId().equals(tenantId))
                                .toList())
                .stream()
                .findFirst();
    }

    private static List<Row> lines(StatutoryContent content, OpenBook book, UnaryOperator<List<StatutoryFirm>> which) {
        var list = content.list();
        if (list == null) {
            return List.of();
        }
        var cells = new RowCells(book);
        return which.apply(book.who(list.who())).stream()
                .map(firm -> cells.row(list.columns(), firm))
                .toList();
    }

    private Row row(List<Cell> columns, StatutoryFirm firm) {
        Map<String, CellValue> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column.key(), value(column.source(), firm)));
        return new Row(firm.stay().tenantId(), firm.name(), values);
    }

    private CellValue value(StatutorySource source, StatutoryFirm firm) {
        return switch (source.how()) {
            case TENANT -> property(source.word(), firm);
            case MARK -> mark(answers.of(firm, source.where()));
            case CERTIFICATE ->
                FirmAnswers.certificate(firm, List.of(source.word()))
                        .map(held -> CellValue.text(
                                held.number(),
                                held.level(),
                                List.of(FirmAnswers.record(
                                        firm, StatutoryRecordKind.QUALIFICATION, held.id(), held.level()))))
                        .orElse(CellValue.BLANK);
            case FIGURE -> FirmFigures.of(answers, List.of(firm), CompanyMetric.valueOf(source.word()), source.days());
            case AREA -> area(firm);
            case TYPED, PROFILE, FACT, METRIC, COUNT, SUM, RATIO, BLANK -> CellValue.BLANK;
        };
    }

    private static CellValue mark(Behind answer) {
        return answer.part() == ReadinessPart.UNKNOWN
                ? CellValue.unknown(List.of(answer))
                : CellValue.text(answer.part() == ReadinessPart.COUNTED ? YES : NO, answer.level(), List.of(answer));
    }

    /** With all its stays. */
    private CellValue area(StatutoryFirm firm) {
        var stays = book.company(firm.stay().companyId()).stream()
                .map(one -> Behind.tenant(one, ReadinessPart.COUNTED, one.area()))
                .toList();
        return CellValue.number(
                stays.stream().map(Behind::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add),
                stays);
    }

    private static CellValue property(String word, StatutoryFirm firm) {
        var stay = firm.stay();
        var here = List.of(Behind.tenant(firm, ReadinessPart.COUNTED, null));
        return switch (StatutoryProperty.valueOf(word)) {
            case NAME -> CellValue.text(firm.name(), null, here);
            case USCC -> CellValue.text(firm.uscc(), null, here);
            case INDUSTRY -> CellValue.text(stay.industryCode(), null, here);
            case FOUNDED_ON -> CellValue.text(day(stay.foundedOn()), null, here);
            case ENTERED_ON -> CellValue.text(day(stay.enteredOn()), null, here);
            case GRADUATED -> CellValue.text(stay.graduatedOn() == null ? NO : YES, null, here);
            case GRADUATED_ON ->
                stay.graduatedOn() == null ? CellValue.BLANK : CellValue.text(day(stay.graduatedOn()), null, here);
            case CAPITAL -> capital(firm.capital(), here);
        };
    }

    private static CellValue capital(@Nullable BigDecimal capital, List<Behind> here) {
        return capital == null ? CellValue.UNKNOWN : CellValue.number(capital, here);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
