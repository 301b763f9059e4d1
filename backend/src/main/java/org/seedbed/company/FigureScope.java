package org.seedbed.company;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Figures somebody is going to ask for, so that no others are read.
 *
 * @param ever flows of all days to the period's end
 * @param flows flows of the period alone
 * @param stocks of which what stood last on the day is wanted; with each part its whole
 */
public record FigureScope(
        Set<CompanyMetric> ever,
        Set<CompanyMetric> flows,
        FigurePeriod period,
        Set<CompanyMetric> stocks,
        LocalDate day) {

    public FigureScope {
        ever = Set.copyOf(ever);
        flows = flows.stream().filter(not(ever::contains)).collect(toUnmodifiableSet());
        stocks = stocks.stream()
                .flatMap(stock -> Stream.concat(Stream.of(stock), stock.whole().stream()))
                .collect(toUnmodifiableSet());
    }

    public boolean isEmpty() {
        return ever.isEmpty() && flows.isEmpty() && stocks.isEmpty();
    }
}
