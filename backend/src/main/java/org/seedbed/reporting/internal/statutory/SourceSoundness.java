package org.seedbed.reporting.internal.statutory;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FounderCategory;
import org.seedbed.company.QualificationKind;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.ParkFactKey;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutorySource.Span;
import org.seedbed.reporting.internal.statutory.StatutorySource.Where;

/** Whether a cell of a form of some period says where its value comes from, in words there are. */
record SourceSoundness(FigurePeriod.Kind period) {

    /** A sum or a ratio is for whoever knows the other cells. */
    boolean sound(Cell cell) {
        var source = cell.source();
        return isOfUnit(cell)
                && switch (source.how()) {
                    case PROFILE -> ParkProfile.WORDS.contains(source.word());
                    case FACT -> fact(source.word());
                    case METRIC ->
                        named(ParkMetric.values(), source.word())
                                && (period == FigurePeriod.Kind.YEAR || source.days() != Span.PERIOD);
                    case FIGURE -> figure(source.word(), source.days());
                    case COUNT -> where(source.where());
                    case MARK -> source.where() != null && where(source.where());
                    case CERTIFICATE -> named(QualificationKind.values(), source.word());
                    case TENANT -> named(StatutoryProperty.values(), source.word());
                    case TYPED, AREA, SUM, RATIO, BLANK -> true;
                };
    }

    /** What is counted is printed as a number, a mark as yes or no. */
    private static boolean isOfUnit(Cell cell) {
        var unit = cell.unit();
        return switch (cell.source().how()) {
            case FACT, METRIC, COUNT, FIGURE, AREA, SUM, RATIO -> unit.isNumber();
            case MARK -> unit == StatutoryUnit.YES_NO;
            case CERTIFICATE -> unit == StatutoryUnit.TEXT;
            case PROFILE -> !unit.isNumber();
            case TENANT -> unit.isNumber() == cell.source().word().equals(StatutoryProperty.CAPITAL.name());
            case TYPED, BLANK -> true;
        };
    }

    /** Facts of years are in forms of years only. */
    private boolean fact(String word) {
        return named(ParkFactKey.values(), word)
                && (period == FigurePeriod.Kind.YEAR
                        || !ParkFactKey.valueOf(word).yearly());
    }

    /** What grows over time is asked of days, what stands of a day; an event is neither. */
    private static boolean figure(String word, Span span) {
        return named(CompanyMetric.values(), word)
                && CompanyMetric.valueOf(word).kind()
                        == (span == Span.DAY ? CompanyMetric.Kind.STOCK : CompanyMetric.Kind.FLOW);
    }

    private static boolean where(@Nullable Where where) {
        return where == null
                || switch (where.test()) {
                    case FOUNDER -> all(FounderCategory.values(), where.words());
                    case QUALIFICATION -> all(QualificationKind.values(), where.words());
                    case FIGURE ->
                        where.words().size() == 1
                                && where.days() != Span.DAY
                                && figure(where.words().getFirst(), where.days());
                    case MENTORED -> where.words().isEmpty();
                };
    }

    private static boolean all(Enum<?>[] known, List<String> words) {
        return !words.isEmpty() && words.stream().allMatch(word -> named(known, word));
    }

    private static boolean named(Enum<?>[] known, String word) {
        return Set.of(Arrays.stream(known).map(Enum::name).toArray()).contains(word);
    }
}
