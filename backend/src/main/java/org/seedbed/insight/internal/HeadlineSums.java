package org.seedbed.insight.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.QualificationKind;
import org.seedbed.insight.internal.HeadlineJson.HonourCount;
import org.seedbed.insight.internal.HeadlineJson.Incubated;
import org.seedbed.insight.internal.HeadlineJson.Jobs;
import org.seedbed.insight.internal.HeadlineJson.StageNow;
import org.seedbed.insight.internal.HeadlineJson.TagCount;
import org.seedbed.insight.internal.HeadlineJson.TaxPaid;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.money.Money;
import org.seedbed.tenancy.Stage;

/** The numbers of a headline, counted from the lines they open. Pure. */
final class HeadlineSums {

    /** Kinds of certificates with the most of them first. */
    static final Comparator<HonourCount> MOST_FIRST =
            Comparator.comparingInt(HonourCount::certificates).reversed().thenComparing(HonourCount::kind);

    private HeadlineSums() {}

    static Incubated incubated(List<CompanyLine> lines) {
        return new Incubated(
                count(lines, line -> line.incubated() && !line.team()),
                count(lines, line -> line.incubated() && line.team()));
    }

    static int graduated(List<CompanyLine> lines) {
        return count(lines, CompanyLine::graduated);
    }

    /** In the order of the chain, each with whoever stands in it, nobody too. */
    static List<StageNow> stages(List<CompanyLine> lines) {
        return Arrays.stream(Stage.values())
                .map(stage -> new StageNow(
                        stage,
                        count(lines, line -> line.stage() == stage),
                        count(lines, line -> line.stage() == stage && line.team())))
                .toList();
    }

    static Jobs jobs(List<CompanyLine> lines, List<TagCount> tags) {
        var counted = heads(lines).toList();
        return new Jobs(
                count(lines, CompanyLine::present),
                counted.size(),
                (int) counted.stream().filter(heads -> !evidenced(heads)).count(),
                counted.isEmpty() ? null : people(counted.stream()),
                people(counted.stream().filter(HeadlineSums::evidenced)),
                tags);
    }

    /** The newest count of each company that stays. */
    static Stream<CompanyLine.Heads> heads(List<CompanyLine> lines) {
        return lines.stream()
                .filter(CompanyLine::present)
                .map(CompanyLine::heads)
                .filter(Objects::nonNull);
    }

    private static boolean evidenced(CompanyLine.Heads heads) {
        return heads.level().isAtLeast(EvidenceLevel.EVIDENCED);
    }

    private static int people(Stream<CompanyLine.Heads> heads) {
        return heads.mapToInt(CompanyLine.Heads::people).sum();
    }

    static TaxPaid tax(List<CompanyLine> lines) {
        var known = taxes(lines);
        return new TaxPaid(sum(known, CompanyLine.Tax::total), sum(known, CompanyLine.Tax::evidenced), known.size());
    }

    /** What was paid in the year; null where nothing is known. */
    static @Nullable Money taxOf(List<CompanyLine> lines, int year) {
        return sum(
                taxes(lines).stream()
                        .filter(tax -> tax.years().containsKey(year))
                        .toList(),
                tax -> tax.years().getOrDefault(year, BigDecimal.ZERO));
    }

    static List<HonourCount> honours(List<Honour> all) {
        return Arrays.stream(QualificationKind.values())
                .map(kind -> {
                    var such = all.stream().filter(one -> one.kind() == kind).toList();
                    return new HonourCount(
                            kind,
                            such.size(),
                            such.stream().mapToInt(Honour::certificates).sum());
                })
                .filter(one -> one.certificates() > 0)
                .sorted(MOST_FIRST)
                .toList();
    }

    private static List<CompanyLine.Tax> taxes(List<CompanyLine> lines) {
        return lines.stream().map(CompanyLine::tax).filter(Objects::nonNull).toList();
    }

    private static @Nullable Money sum(List<CompanyLine.Tax> known, Function<CompanyLine.Tax, BigDecimal> part) {
        return known.isEmpty() ? null : Money.cny(known.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static int count(List<CompanyLine> lines, Predicate<CompanyLine> such) {
        return (int) lines.stream().filter(such).count();
    }
}
