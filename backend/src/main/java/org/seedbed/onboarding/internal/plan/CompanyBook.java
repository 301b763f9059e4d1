package org.seedbed.onboarding.internal.plan;

import static org.seedbed.onboarding.internal.plan.Facts.merged;
import static org.seedbed.onboarding.internal.plan.Facts.same;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
        private CompanyDraft draft;
        private boolean changed;

        private Entry(Origin origin, CompanyDraft draft) {
            this.origin = origin;
            this.draft = draft;
        }
    }

    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<UUID, Entry> byId = new LinkedHashMap<>();
    private final Map<String, UUID> elsewhere = new HashMap<>();
    private final Function<Collection<String>, Map<String, UUID>> network;
    private final LocalDate asOf;

    CompanyBook(List<CompanyDraft> stored, Function<Collection<String>, Map<String, UUID>> network, LocalDate asOf) {
        this.network = network;
        this.asOf = asOf;
        stored.forEach(draft -> put(new Entry(Origin.STORED, draft)));
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
            put(new Entry(
                    known == null ? Origin.NEW : Origin.ADOPTED,
                    fresh(known == null ? UUID.randomUUID() : known, told)));
            return false;
        }
        var draft = merge(told, entry.draft);
        var changed = !saysTheSame(draft, entry.draft);
        entry.draft = draft;
        entry.changed |= changed;
        return changed;
    }

    /** What must be stored of that origin; of stored companies only those that changed. */
    public List<CompanyDraft> toStore(Origin origin) {
        return byId.values().stream()
                .filter(e -> e.origin == origin && (origin != Origin.STORED || e.changed))
                .map(e -> e.draft)
                .toList();
    }

    /**
     * Registered facts of companies this park just adopted, brought in line with its register in the same import, so
     * that importing the file once more finds nothing to do.
     */
    public List<CompanyDraft> corrected(List<CompanyDraft> storedNow) {
        var corrected = new ArrayList<CompanyDraft>();
        for (var stored : storedNow) {
            var entry = byId.get(stored.id());
            if (entry != null && entry.origin == Origin.ADOPTED) {
                var told = withFacts(entry.draft, stored);
                if (!saysTheSame(told, stored)) {
                    corrected.add(told);
                }
            }
        }
        return corrected;
    }

    private void put(Entry entry) {
        byKey.put(key(entry.draft.uscc(), entry.draft.name()), entry);
        byId.put(entry.draft.id(), entry);
    }

    /** A code never looks like a folded name of a team: names hold Chinese, codes never do. */
    private static String key(@Nullable String uscc, String name) {
        return uscc == null ? "team " + Names.key(name) : uscc;
    }

    private CompanyDraft fresh(UUID id, TenantRow.Values told) {
        return new CompanyDraft(
                id,
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
    private CompanyDraft merge(TenantRow.Values told, CompanyDraft stored) {
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
                merged(told.founded(), stored.foundedOn()),
                merged(told.capital(), stored.registeredCapital()),
                merged(told.industryCode(), stored.industryCode()),
                contact,
                otherPerson ? told.phone() : merged(told.phone(), stored.contactPhone()),
                otherPerson || !categories.isEmpty() ? categories : stored.founderCategories(),
                newCount ? asOf : stored.staffAsOf(),
                newCount ? told.staff() : stored.staff(),
                newCount ? told.college() : stored.collegeUp());
    }

    private static CompanyDraft withFacts(CompanyDraft told, CompanyDraft stored) {
        return new CompanyDraft(
                stored.id(),
                stored.kind(),
                stored.name(),
                stored.uscc(),
                merged(told.foundedOn(), stored.foundedOn()),
                merged(told.registeredCapital(), stored.registeredCapital()),
                merged(told.industryCode(), stored.industryCode()),
                stored.contactName(),
                stored.contactPhone(),
                stored.founderCategories(),
                stored.staffAsOf(),
                stored.staff(),
                stored.collegeUp());
    }

    private static boolean saysTheSame(CompanyDraft a, CompanyDraft b) {
        return same(a.foundedOn(), b.foundedOn())
                && same(a.registeredCapital(), b.registeredCapital())
                && same(a.industryCode(), b.industryCode())
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
