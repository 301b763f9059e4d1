package org.seedbed.reporting.internal.statutory;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.readiness.ReadinessPart;
import org.seedbed.reporting.internal.statutory.StatutorySource.Who;

/** A book somebody looks through: what many cells ask is worked out once. */
final class OpenBook {

    private final StatutoryBook book;
    private final FirmAnswers answers;
    private final Map<Who, List<StatutoryFirm>> who = new EnumMap<>(Who.class);
    private final Map<Who, List<StatutoryFirm>> maybe = new EnumMap<>(Who.class);
    private final Map<UUID, StatutoryFirm> byStay;
    private final Map<UUID, List<StatutoryFirm>> byCompany;

    OpenBook(StatutoryBook book) {
        this.book = book;
        answers = new FirmAnswers(book.period(), book.day());
        byStay = book.firms().stream()
                .collect(Collectors.toMap(firm -> firm.stay().tenantId(), Function.identity()));
        byCompany = book.firms().stream()
                .collect(Collectors.groupingBy(firm -> firm.stay().companyId()));
    }

    StatutoryBook book() {
        return book;
    }

    FirmAnswers answers() {
        return answers;
    }

    Optional<StatutoryFirm> stay(@Nullable UUID tenantId) {
        return tenantId == null ? Optional.empty() : Optional.ofNullable(byStay.get(tenantId));
    }

    /** Every stay of the company. */
    List<StatutoryFirm> company(UUID companyId) {
        return byCompany.getOrDefault(companyId, List.of());
    }

    /** By name; a company that came twice counts once, by the stay it is here with if there is one. */
    List<StatutoryFirm> who(Who asked) {
        return who.computeIfAbsent(asked, one -> {
            var found = new LinkedHashMap<UUID, StatutoryFirm>();
            stays(one).forEach(firm -> found.merge(firm.stay().companyId(), firm, OpenBook::present));
            return List.copyOf(found.values());
        });
    }

    private static StatutoryFirm present(StatutoryFirm one, StatutoryFirm other) {
        return one.stay().incubatee() == ReadinessPart.COUNTED || other.stay().incubatee() != ReadinessPart.COUNTED
                ? one
                : other;
    }

    /** Each stay of theirs. */
    List<StatutoryFirm> stays(Who asked) {
        return book.firms().stream()
                .filter(firm -> StatutoryBook.is(firm.stay(), asked, book.period()))
                .toList();
    }

    /** Who may be one of them, and nobody knows. */
    List<StatutoryFirm> maybe(Who asked) {
        return maybe.computeIfAbsent(asked, this::open);
    }

    private List<StatutoryFirm> open(Who asked) {
        if (asked != Who.INCUBATEES && asked != Who.REPORTED) {
            return List.of();
        }
        var seen = who(asked).stream().map(firm -> firm.stay().companyId()).collect(Collectors.toSet());
        return book.firms().stream()
                .filter(firm -> firm.stay().incubatee() == ReadinessPart.UNKNOWN)
                .filter(firm -> seen.add(firm.stay().companyId()))
                .toList();
    }
}
