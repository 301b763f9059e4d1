package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FounderCategory;
import org.seedbed.company.internal.CompanyJson.CompanyName;
import org.seedbed.company.internal.CompanyJson.ConsentWaitingView;
import org.seedbed.company.internal.CompanyJson.FounderView;
import org.seedbed.company.internal.CompanyJson.IdDocument;
import org.seedbed.identity.Memberships;
import org.seedbed.privacy.ConsentView;
import org.seedbed.privacy.Consents;
import org.seedbed.privacy.Notices;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.text.Mask;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Founders as they are shown: sealed values counted or masked. */
@ApplicationScoped
class FounderQueries {

    private static final String COLUMNS =
            "select id, version, name, anonymised_at, phone, user_id, categories, tags_count, tags_sealed, id_sealed from founder ";

    private final Database database;
    private final FounderVault vault;
    private final Consents consents;
    private final Notices notices;
    private final Memberships members;

    /** A founder with the sealed values opened. */
    record Opened(
            UUID id,
            int version,
            String name,
            boolean anonymised,
            @Nullable String phone,
            @Nullable UUID userId,
            List<FounderCategory> categories,
            List<FounderCategory> tags,
            @Nullable IdDocument idDocument) {}

    FounderQueries(Database database, FounderVault vault, Consents consents, Notices notices, Memberships members) {
        this.database = database;
        this.vault = vault;
        this.consents = consents;
        this.notices = notices;
        this.members = members;
    }

    /**
     * Founders by name, at most 100.
     *
     * @param clear false for those who need not know: names and numbers masked, tags and ID not even hinted at
     */
    List<FounderView> of(UUID parkId, UUID companyId, boolean clear) {
        var found = database.list(
                Sql.of(COLUMNS + "where park_id = ? and company_id = ? order by name, id limit 100", parkId, companyId),
                this::opened);
        if (!clear) {
            return found.stream().map(FounderQueries::masked).toList();
        }
        var ids = found.stream().map(Opened::id).toList();
        var agreed = ids.isEmpty() ? Map.<UUID, List<ConsentView>>of() : consents.inForce(parkId, ids);
        return found.stream()
                .map(f -> view(parkId, f, agreed.getOrDefault(f.id(), List.of())))
                .toList();
    }

    /** One founder, held until the transaction ends. */
    Optional<Opened> locked(UUID parkId, UUID companyId, UUID founderId) {
        return database.first(
                Sql.of(
                        COLUMNS + "where park_id = ? and company_id = ? and id = ? for update",
                        parkId,
                        companyId,
                        founderId),
                this::opened);
    }

    Optional<Opened> read(UUID parkId, UUID companyId, UUID founderId) {
        return database.first(
                Sql.of(COLUMNS + "where park_id = ? and company_id = ? and id = ?", parkId, companyId, founderId),
                this::opened);
    }

    /** The user, if the founder is to be tied to one: they must act for the company. */
    @Nullable
    UUID requireMember(UUID companyId, @Nullable UUID userId) {
        if (userId != null && !members.has(companyId, userId)) {
            throw CompanyErrors.NOT_A_MEMBER.raise();
        }
        return userId;
    }

    /** The founder, to be changed by this transaction alone. */
    Opened toChange(UUID parkId, UUID companyId, UUID founderId) {
        return locked(parkId, companyId, founderId).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** The founder as shown to whoever changed them. */
    FounderView shown(UUID parkId, UUID companyId, UUID founderId) {
        var founder = read(parkId, companyId, founderId).orElseThrow(CommonErrors.NOT_FOUND::raise);
        var agreed = consents.inForce(parkId, List.of(founderId));
        return view(parkId, founder, agreed.getOrDefault(founderId, List.of()));
    }

    /** What a hold on this founder may be placed on. */
    static List<UUID> holdable(UUID companyId, Opened founder) {
        var ids = new ArrayList<>(List.of(founder.id(), companyId));
        if (founder.userId() != null) {
            ids.add(founder.userId());
        }
        return ids;
    }

    /** Consents to obtain, the oldest first. */
    Page<ConsentWaitingView> waiting(UUID parkId, PageParams page) {
        var current = notices.current().version();
        var sql = Sql.of("""
                select f.id as founder_id, f.name as founder_name, c.id as company_id, c.name as company_name,
                       n.purpose, n.notice_version, n.how, n.given_at
                from consent n
                join founder f on f.id = n.subject_id
                join company c on c.id = f.company_id
                where n.park_id = ? and n.ended_at is null
                    and (n.how = 'IMPORT_UNCONFIRMED' or n.notice_version < ?)""", parkId, current);
        return database.page(
                sql,
                " order by n.given_at, n.id",
                page,
                row -> new ConsentWaitingView(
                        row.uuid("founder_id"),
                        row.text("founder_name"),
                        row.uuid("company_id"),
                        row.text("company_name"),
                        Consents.view(row, current)));
    }

    private Opened opened(Row row) {
        var id = row.uuid("id");
        return new Opened(
                id,
                row.integer("version"),
                row.text("name"),
                row.instantOrNull("anonymised_at") != null,
                row.textOrNull("phone"),
                row.uuidOrNull("user_id"),
                row.texts("categories").stream()
                        .map(FounderCategory::valueOf)
                        .filter(c -> !c.isSensitive())
                        .sorted()
                        .toList(),
                vault.openTags(id, row.bytesOrNull(FounderVault.TAGS)),
                vault.openId(id, row.bytesOrNull(FounderVault.ID)));
    }

    private FounderView view(UUID parkId, Opened f, List<ConsentView> agreed) {
        var id = f.idDocument();
        return new FounderView(
                f.id(),
                f.version(),
                f.name(),
                f.anonymised(),
                f.phone(),
                f.categories(),
                f.tags().size(),
                id == null ? null : Mask.idNumber(id.number()),
                f.userId(),
                agreed.stream()
                        .sorted(Comparator.comparing(ConsentView::purpose))
                        .toList(),
                id == null ? List.of() : alsoAt(parkId, f.id(), id));
    }

    /** Other companies of the park with a founder of the same ID number: perhaps a person entered twice. */
    private List<CompanyName> alsoAt(UUID parkId, UUID founderId, IdDocument id) {
        return database.list(
                Sql.of("""
                        select distinct c.id, c.name from founder f join company c on c.id = f.company_id
                        where f.park_id = ? and f.id_hash = any(?) and f.id <> ? order by c.name limit 10""", parkId, vault.hashes(id), founderId),
                row -> new CompanyName(row.uuid("id"), row.text("name")));
    }

    private static FounderView masked(Opened f) {
        return new FounderView(
                f.id(),
                f.version(),
                f.anonymised() ? f.name() : String.valueOf(Mask.name(f.name())),
                f.anonymised(),
                Mask.phone(f.phone()),
                List.of(),
                0,
                null,
                null,
                List.of(),
                List.of());
    }
}
