package org.seedbed.reporting.internal.statutory;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;

/**
 * How a cell is worked out, as a form says it.
 *
 * @param of the fact, the metric, the figure, the property
 * @param who which companies
 * @param where which of them
 * @param span of which days
 * @param cells keys: of a sum the parts, of a ratio the part and the whole
 */
record StatutorySource(
        StatutoryHow how,
        @Nullable String of,
        @Nullable Who who,
        @Nullable Where where,
        @Nullable Span span,
        @Nullable List<String> cells) {

    /** Which companies. */
    enum Who {
        /** 在孵企业 on the day. */
        INCUBATEES,
        /** 累计毕业企业. */
        GRADUATES,
        /** 当年毕业企业. */
        GRADUATES_OF_PERIOD,
        /** Incubatees on the day and graduates of the period: whom a list has a row for. */
        REPORTED
    }

    /** Of which days. */
    enum Span {
        PERIOD,
        DAY,
        EVER
    }

    /** What is asked of a company. */
    enum Test {
        /** One of its founders is one of these. */
        FOUNDER,
        /** It holds one of these on the day. */
        QUALIFICATION,
        /** A figure is above nought. */
        FIGURE,
        /** A mentor is linked to it on the day. */
        MENTORED
    }

    /** A question to a company. */
    record Where(
            Test test, @Nullable List<String> of, @Nullable Span span) {
        List<String> words() {
            return of == null ? List.of() : of;
        }

        Span days() {
            return span == null ? Span.PERIOD : span;
        }
    }

    List<String> parts() {
        return cells == null ? List.of() : cells;
    }

    Span days() {
        return span == null ? Span.PERIOD : span;
    }

    boolean asksFigures() {
        return how == StatutoryHow.FIGURE || asked(where);
    }

    private static boolean asked(@Nullable Where where) {
        return where != null && where.test() == Test.FIGURE;
    }

    /** Figures of companies it needs of those days. */
    Stream<CompanyMetric> companyMetrics(Span days) {
        var own = how == StatutoryHow.FIGURE && days() == days ? Stream.of(word()) : Stream.<String>empty();
        var tested = where != null && where.test() == Test.FIGURE && where.days() == days
                ? where.words().stream()
                : Stream.<String>empty();
        return Stream.concat(own, tested).map(CompanyMetric::valueOf);
    }

    String word() {
        return of == null ? "" : of;
    }
}
