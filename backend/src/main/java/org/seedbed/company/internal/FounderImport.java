package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyDraft;
import org.seedbed.company.FounderCategory;
import org.seedbed.privacy.Consents;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.privacy.Purpose;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;

/** The contact of a register as founder. Tags it brings are sealed, and marked as nobody has asked the person. */
@ApplicationScoped
public class FounderImport {

    /** What a hold keeps is not overwritten by a register either; founders it brings anew come in. */
    private static final String HELD = """
            exists (select from legal_hold h where h.park_id = f.park_id and h.lifted_at is null
                and h.subject_id in (f.id, f.company_id, f.user_id))""";

    private final Database database;
    private final FounderVault vault;
    private final Consents consents;
    private final LegalHolds holds;

    FounderImport(Database database, FounderVault vault, Consents consents, LegalHolds holds) {
        this.database = database;
        this.vault = vault;
        this.consents = consents;
        this.holds = holds;
    }

    /** All categories of a row with {@code founder_id}, {@code categories} and {@code tags_sealed}. */
    public Set<FounderCategory> categories(Row row) {
        var all = EnumSet.noneOf(FounderCategory.class);
        row.texts("categories").forEach(name -> all.add(FounderCategory.valueOf(name)));
        var id = row.uuidOrNull("founder_id");
        if (id != null) {
            all.addAll(vault.openTags(id, row.bytesOrNull(FounderVault.TAGS)));
        }
        return all;
    }

    /** Stores the contacts of these companies as founders. */
    public void store(UUID parkId, List<CompanyDraft> drafts) {
        var told = drafts.stream().filter(d -> d.contactName() != null).toList();
        if (told.isEmpty()) {
            return;
        }
        holds.noneIsPlacedNow(parkId);
        database.batch(
                """
                insert into founder as f (park_id, id, company_id, name, phone, categories)
                values (?, ?, ?, ?, ?, ?::text[])
                on conflict on constraint uq_founder__name do update
                    set phone = excluded.phone, categories = excluded.categories, version = f.version + 1
                    where not\s""" + HELD,
                told.stream()
                        .map(d -> Arrays.<@Nullable Object>asList(
                                parkId,
                                UUID.randomUUID(),
                                d.id(),
                                d.contactName(),
                                d.contactPhone(),
                                FounderVault.open(d.founderCategories())))
                        .toList());
        seal(parkId, byFounder(parkId, told));
    }

    /** A value is sealed for its row, so the rows come first and their ids are asked for. */
    private Map<UUID, Set<FounderCategory>> byFounder(UUID parkId, List<CompanyDraft> told) {
        record Key(UUID company, String name) {}
        var ids = new HashMap<Key, UUID>();
        database.list(
                        Sql.of(
                                "select id, company_id, name from founder where park_id = ? and company_id = any(?)",
                                parkId,
                                told.stream().map(CompanyDraft::id).toList()),
                        row -> Map.entry(new Key(row.uuid("company_id"), row.text("name")), row.uuid("id")))
                .forEach(e -> ids.put(e.getKey(), e.getValue()));
        var tags = new HashMap<UUID, Set<FounderCategory>>();
        for (var draft : told) {
            var id = ids.get(new Key(draft.id(), String.valueOf(draft.contactName())));
            if (id != null) {
                tags.put(id, FounderVault.sensitive(draft.founderCategories()));
            }
        }
        return tags;
    }

    private void seal(UUID parkId, Map<UUID, Set<FounderCategory>> tags) {
        // Who withdrew has said no: the register does not bring their tags back.
        consents.withdrawn(parkId, tags.keySet(), Purpose.SENSITIVE_TAGS).forEach(id -> tags.put(id, Set.of()));
        // One statement for all: a plan made for the first rows of an empty table would read the whole table for each.
        var founders = List.copyOf(tags.entrySet());
        database.execute(Sql.of(
                """
                update founder f set tags_sealed = decode(g.sealed, 'hex'), tags_count = g.tags
                from unnest(?::uuid[], ?::text[], ?::int[]) as g(id, sealed, tags)
                where f.park_id = ? and f.id = g.id and not (f.tags_sealed is not null and\s""" + HELD + ")",
                founders.stream().map(Map.Entry::getKey).toList(),
                founders.stream()
                        .map(e -> hex(vault.sealTags(e.getKey(), e.getValue())))
                        .toList(),
                founders.stream().map(e -> e.getValue().size()).toList(),
                parkId));
        var brought = tags.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        consents.imported(database, parkId, brought, Purpose.SENSITIVE_TAGS);
    }

    private static @Nullable String hex(byte @Nullable [] sealed) {
        return sealed == null ? null : HexFormat.of().formatHex(sealed);
    }
}
