package org.seedbed.onboarding.internal.plan;

import static org.seedbed.onboarding.internal.plan.Facts.merged;
import static org.seedbed.onboarding.internal.plan.Facts.same;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyDraft;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.FounderCategory;
import org.seedbed.onboarding.internal.workbook.Field;
import org.seedbed.onboarding.internal.workbook.Names;
import org.seedbed.onboarding.internal.workbook.TenantRow;

/** The companies of the park. Known by their code; a team, which has none, by its name. */
public final class CompanyBook {

    /** Where a company comes from, which decides how it is stored. */
    public enum Origin {
        STORED,
        /** Nobody in the network knows it. */
        NEW,
        /** Another park registered it; this park opens its own record. */
        ADOPTED
    }

    private static final class Entry {
        private final Origin origin;
        /** It stays or stayed in another park too, so that this park's register alone does not change registered facts. */
        private final boolean shared;

        private CompanyDraft draft;
        private boolean changed;

        private Entry(Origin origin, boolean shared, CompanyDraft draft) {
            this.origin = origin;
            this.shared = shared;
            this.draft = draft;
        }
    }

    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<UUID, Entry> byId = new LinkedHashMap<>();
    private final Map<String, CompanyDraft> elsewhere = new HashMap<>();
    private final Function<Collection<String>, Map<String, CompanyDraft>> network;
    private final LocalDate asOf;

    CompanyBook(
            List<CompanyDraft> stored,
            Set<UUID> knownElsewhere,
            Function<Collection<String>, Map<String, CompanyDraft>> network,
            LocalDate asOf) {
        this.network = network;
        this.asOf = asOf;
        stored.forEach(draft -> put(new Entry(Origin.STORED, knownElsewhere.contains(draft.id()), draft)));
    }

    /** Asks the network once for a whole run of rows. */
    void lookUp(Collection<TenantRow.Values> rows) {
        var codes = new HashSet<String>();
        for (var row : rows) {
            if (row.uscc() != null && !byKey.containsKey(row.uscc())) {
                codes.add(row.uscc());
            }
        }
        if (!codes.isEmpty()) {
            elsewhere.putAll(network.apply(codes));
        }
    }

    /** Registered facts of a shared company that the accepted row tells otherwise, each with what is registered. */
    Map<Field, String> kept(TenantRow.Values told) {
        var kept = new EnumMap<Field, String>(Field.class);
        var entry = byKey.get(key(told.uscc(), told.name()));
        if (entry != null && entry.shared) {
            keep(kept, Field.FOUNDED, told.founded(), entry.draft.foundedOn());
            keep(kept, Field.CAPITAL, told.capital(), entry.draft.registeredCapital());
            keep(kept, Field.INDUSTRY, told.industryCode(), entry.draft.industryCode());
        }
        return kept;
    }

    private static void keep(Map<Field, String> kept, Field field, @Nullable Object told, @Nullable Object stored) {
        if (told != null && stored != null && !same(told, stored)) {
            kept.put(field, stored instanceof BigDecimal sum ? sum.toPlainString() : stored.toString());
        }
    }

    /** The company as the park, or an earlier row, knows it. */
    @Nullable
    CompanyDraft find(TenantRow.Values told) {
        var entry = byKey.get(key(told.uscc(), told.name()));
        return entry == null ? null : entry.draft;
    }

    /** Takes over what the row says. True when that changed a company the park has already. */
    boolean accept(TenantRow.Values told) {
        var key = key(told.uscc(), told.name());
        var entry = byKey.get(key);
        if (entry == null) {
            var known = elsewhere.get(key);
            if (known == null) {
                put(new Entry(Origin.NEW, false, fresh(told)));
            } else {
                var adopted = new Entry(Origin.ADOPTED, true, merge(told, known, true));
                adopted.changed = !sameFacts(adopted.draft, known);
                put(adopted);
            }
            return false;
        }
        var draft = merge(told, entry.draft, entry.shared);
        var changed = !saysTheSame(draft, entry.draft);
        // Of an adopted company the record is written anyway; only the facts it shares need a change of their own.
        entry.changed |= entry.origin == Origin.ADOPTED ? !sameFacts(draft, entry.draft) : changed;
        entry.draft = draft;
        return changed;
    }

    /** What must be stored of that origin; of stored companies only those that changed. */
    public List<CompanyDraft> toStore(Origin origin) {
        return byId.values().stream()
                .filter(e -> e.origin == origin && (origin != Origin.STORED || e.changed))
                .map(e -> e.draft)
                .toList();
    }

    /** Companies this park adopts and of which its register tells facts that nobody had told. */
    public List<CompanyDraft> filled() {
        return byId.values().stream()
                .filter(e -> e.origin == Origin.ADOPTED && e.changed)
                .map(e -> e.draft)
                .toList();
    }

    private void put(Entry entry) {
        byKey.put(key(entry.draft.uscc(), entry.draft.name()), entry);
        byId.put(entry.draft.id(), entry);
    }

    /** A code never looks like a folded name of a team: names hold Chinese, codes never do. */
    private static String key(@Nullable String uscc, String name) {
        return uscc == null ? "team " + Names.key(name) : uscc;
    }

    private CompanyDraft fresh(TenantRow.Values told) {
        return new CompanyDraft(
                UUID.randomUUID(),
                CompanyKind.valueOf(told.kind()),
                told.name(),
                told.uscc(),
                told.founded(),
                told.capital(),
                told.industryCode(),
                told.contact(),
                told.phone(),
                told.contact() == null ? Set.of() : categories(told),
                asOf,
                told.staff(),
                told.staff() == null ? null : told.college());
    }

    /** Name, kind and code stay: another name under a code may be a mistake, so it is only warned of. */
    private CompanyDraft merge(TenantRow.Values told, CompanyDraft stored, boolean shared) {
        // Telephone and categories belong to the person: with another person the old ones no longer hold.
        var otherPerson = told.contact() != null && !told.contact().equals(stored.contactName());
        var contact = merged(told.contact(), stored.contactName());
        var categories = contact == null ? Set.<FounderCategory>of() : categories(told);
        // A register older than the newest count says nothing new about today's staff.
        var staff = told.staff();
        var counts =
                staff != null && (stored.staff() == null || !stored.staffAsOf().isAfter(asOf));
        var sameCount = counts
                && Objects.equals(staff, stored.staff())
                && (told.college() == null || told.college().equals(stored.collegeUp()));
        var newCount = counts && !sameCount;
        return new CompanyDraft(
                stored.id(),
                stored.kind(),
                stored.name(),
                stored.uscc(),
                fact(told.founded(), stored.foundedOn(), shared),
                fact(told.capital(), stored.registeredCapital(), shared),
                fact(told.industryCode(), stored.industryCode(), shared),
                contact,
                otherPerson ? told.phone() : merged(told.phone(), stored.contactPhone()),
                otherPerson ? categories : told(categories, stored.founderCategories()),
                newCount ? asOf : stored.staffAsOf(),
                newCount ? told.staff() : stored.staff(),
                newCount ? told.college() : stored.collegeUp());
    }

    /** What the register says, and what it must not say: a sensitive tag goes by withdrawal, not by being left out. */
    private static Set<FounderCategory> told(Set<FounderCategory> categories, Set<FounderCategory> stored) {
        if (categories.isEmpty()) {
            return stored;
        }
        var all = EnumSet.copyOf(categories);
        stored.stream().filter(FounderCategory::isSensitive).forEach(all::add);
        return all;
    }

    /** A shared fact is only filled in where nobody has told it yet. */
    private static <T> @Nullable T fact(@Nullable T told, @Nullable T stored, boolean shared) {
        return shared ? merged(stored, told) : merged(told, stored);
    }

    private static boolean sameFacts(CompanyDraft a, CompanyDraft b) {
        return same(a.foundedOn(), b.foundedOn())
                && same(a.registeredCapital(), b.registeredCapital())
                && same(a.industryCode(), b.industryCode());
    }

    private static boolean saysTheSame(CompanyDraft a, CompanyDraft b) {
        return sameFacts(a, b)
                && same(a.contactName(), b.contactName())
                && same(a.contactPhone(), b.contactPhone())
                && a.founderCategories().equals(b.founderCategories())
                && same(a.staff(), b.staff())
                && same(a.collegeUp(), b.collegeUp());
    }

    private static Set<FounderCategory> categories(TenantRow.Values told) {
        var categories = EnumSet.noneOf(FounderCategory.class);
        told.founderCategories().forEach(name -> categories.add(FounderCategory.valueOf(name)));
        return categories;
    }
}
