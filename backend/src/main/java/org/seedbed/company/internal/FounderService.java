package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FounderCategory;
import org.seedbed.company.internal.CompanyJson.FounderRequest;
import org.seedbed.company.internal.CompanyJson.FounderUpdateRequest;
import org.seedbed.company.internal.CompanyJson.FounderView;
import org.seedbed.company.internal.CompanyJson.IdDocument;
import org.seedbed.company.internal.FounderQueries.Opened;
import org.seedbed.privacy.Consents;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.privacy.Purpose;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Etags;

/** Founders of a company: added, changed, taken off. */
@ApplicationScoped
class FounderService {

    private final CompanyRepository companies;
    private final Database database;
    private final FounderVault vault;
    private final FounderQueries founders;
    private final Consents consents;
    private final LegalHolds holds;
    private final FounderTrail trail;

    FounderService(
            CompanyRepository companies,
            Database database,
            FounderVault vault,
            FounderQueries founders,
            Consents consents,
            LegalHolds holds,
            FounderTrail trail) {
        this.companies = companies;
        this.database = database;
        this.vault = vault;
        this.founders = founders;
        this.consents = consents;
        this.holds = holds;
        this.trail = trail;
    }

    @Transactional
    FounderView add(UUID parkId, UUID companyId, FounderRequest request) {
        companies.requireInPark(parkId, companyId);
        var id = UUID.randomUUID();
        var document = vault.checked(request.idDocument());
        consents.give(parkId, id, purposes(request.categories(), document), request.consent());
        database.execute(Sql.of(
                "insert into founder (park_id, id, company_id, name, phone, user_id, categories) values (?, ?, ?, ?, ?, ?, ?::text[])",
                parkId,
                id,
                companyId,
                CompanyJson.given("/name", request.name()),
                request.phone(),
                founders.requireMember(companyId, request.userId()),
                FounderVault.open(request.categories())));
        seal(parkId, id, request.categories(), document);
        trail.added(parkId, companyId, founders.toChange(parkId, companyId, id));
        return founders.shown(parkId, companyId, id);
    }

    @Transactional
    FounderView update(
            UUID parkId, UUID companyId, UUID founderId, @Nullable String ifMatch, FounderUpdateRequest request) {
        var before = founders.toChange(parkId, companyId, founderId);
        Etags.require(ifMatch, before.version());
        var document = vault.checked(request.idDocument());
        if (FounderPolicy.loses(before, request, document)) {
            holds.refuseIfHeld(parkId, FounderQueries.holdable(companyId, before));
        }
        consents.give(parkId, founderId, purposes(request.categories(), document), request.consent());
        database.execute(Sql.of(
                """
                update founder set version = version + 1, name = ?, phone = ?, user_id = ?, categories = ?::text[]
                where park_id = ? and id = ?""",
                CompanyJson.given("/name", request.name()),
                request.phone(),
                tie(companyId, before, request.userId()),
                FounderVault.open(request.categories()),
                parkId,
                founderId));
        seal(parkId, founderId, request.categories(), document);
        trail.changed(parkId, companyId, before, founders.toChange(parkId, companyId, founderId));
        return founders.shown(parkId, companyId, founderId);
    }

    /** A tie that stays is not asked for again: the park may no longer see who it is. */
    private @Nullable UUID tie(UUID companyId, Opened before, @Nullable UUID userId) {
        return Objects.equals(before.userId(), userId) ? userId : founders.requireMember(companyId, userId);
    }

    @Transactional
    void remove(UUID parkId, UUID companyId, UUID founderId, @Nullable String ifMatch) {
        var before = founders.toChange(parkId, companyId, founderId);
        Etags.require(ifMatch, before.version());
        holds.refuseIfHeld(parkId, FounderQueries.holdable(companyId, before));
        database.execute(Sql.of("delete from founder where park_id = ? and id = ?", parkId, founderId));
        consents.erased(parkId, founderId);
        trail.removed(parkId, companyId, before);
    }

    /** Sealed values that the request brings replace what was there; others stay. */
    private void seal(UUID parkId, UUID id, Set<FounderCategory> categories, @Nullable IdDocument document) {
        var tags = FounderVault.sensitive(categories);
        if (!tags.isEmpty()) {
            database.execute(Sql.of(
                    "update founder set tags_sealed = ?, tags_count = ? where park_id = ? and id = ?",
                    vault.sealTags(id, tags),
                    tags.size(),
                    parkId,
                    id));
        }
        if (document != null) {
            database.execute(Sql.of(
                    "update founder set id_sealed = ?, id_hash = ? where park_id = ? and id = ?",
                    vault.sealId(id, document),
                    vault.hash(document),
                    parkId,
                    id));
        }
    }

    private static Set<Purpose> purposes(Set<FounderCategory> categories, @Nullable IdDocument document) {
        var purposes = EnumSet.noneOf(Purpose.class);
        if (!FounderVault.sensitive(categories).isEmpty()) {
            purposes.add(Purpose.SENSITIVE_TAGS);
        }
        if (document != null) {
            purposes.add(Purpose.ID_NUMBER);
        }
        return purposes;
    }
}
