package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigureSeries.Amount;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.reporting.internal.readiness.ReadinessPart;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;
import org.seedbed.reporting.internal.statutory.StatutorySource.Span;

/**
 * A figure of companies: what each came to at least, and of whom something is missing. What a company takes over time is of the
 * form's period, to its end; what stands is of the day looked at.
 */
final class FirmFigures {

    private final FirmAnswers answers;
    private final List<Behind> records = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean known;

    private FirmFigures(FirmAnswers answers) {
        this.answers = answers;
    }

    static CellValue of(FirmAnswers answers, List<StatutoryFirm> firms, CompanyMetric metric, Span span) {
        var figures = new FirmFigures(answers);
        firms.forEach(firm -> {
            if (span == Span.DAY) {
                figures.stands(firm, metric);
            } else {
                figures.flows(firm, metric, span);
            }
        });
        return firms.isEmpty() || figures.known
                ? CellValue.number(figures.sum, figures.records)
                : CellValue.unknown(figures.records);
    }

    private void flows(StatutoryFirm firm, CompanyMetric metric, Span span) {
        var flow = answers.flow(firm, metric, span);
        flow.least().ifPresent(amount -> add(firm, amount));
        if (flow.whole()) {
            known = true;
        } else {
            records.add(Behind.tenant(firm, ReadinessPart.UNKNOWN, null));
        }
    }

    /** A year and longer ago is not of the day, nor is a part of what was told again since: it is shown, and not counted. */
    private void stands(StatutoryFirm firm, CompanyMetric metric) {
        Optional<Amount> newest = firm.figures().at(metric, answers.day());
        if (newest.isEmpty()) {
            records.add(Behind.tenant(firm, ReadinessPart.UNKNOWN, null));
        } else if (isOfTheDay(newest.get()) && !firm.figures().isOvertaken(metric, answers.day())) {
            add(firm, newest.get());
        } else {
            newest.get().parts().forEach(part -> records.add(behind(firm, part, ReadinessPart.UNKNOWN)));
        }
    }

    private boolean isOfTheDay(Amount stood) {
        return stood.parts().getFirst().period().from().isAfter(answers.day().minusYears(1));
    }

    private void add(StatutoryFirm firm, Amount amount) {
        known = true;
        sum = sum.add(amount.value());
        amount.parts().forEach(part -> records.add(behind(firm, part, ReadinessPart.COUNTED)));
    }

    private static Behind behind(StatutoryFirm firm, Figure figure, ReadinessPart part) {
        return new Behind(
                StatutoryRecordKind.FIGURE,
                figure.id(),
                firm.stay().tenantId(),
                firm.name(),
                null,
                part,
                figure.value(),
                figure.level(),
                figure.period().from(),
                figure.period().to());
    }
}
