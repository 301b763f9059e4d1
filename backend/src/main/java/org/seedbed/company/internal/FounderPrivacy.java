package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.company.internal.CompanyJson.ConsentGiveRequest;
import org.seedbed.company.internal.CompanyJson.ConsentWithdrawRequest;
import org.seedbed.company.internal.CompanyJson.FounderView;
import org.seedbed.company.internal.CompanyJson.RevealRequest;
import org.seedbed.company.internal.CompanyJson.RevealResponse;
import org.seedbed.company.internal.CompanyJson.RevealedId;
import org.seedbed.company.internal.CompanyJson.SealedField;
import org.seedbed.company.internal.FounderQueries.Opened;
import org.seedbed.privacy.Consents;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.privacy.Purpose;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;

/** Sealed values shown with a reason, consents to them given and taken back. */
@ApplicationScoped
class FounderPrivacy {

    private final Database database;
    private final FounderQueries founders;
    private final Consents consents;
    private final LegalHolds holds;
    private final FounderTrail trail;

    FounderPrivacy(
            Database database, FounderQueries founders, Consents consents, LegalHolds holds, FounderTrail trail) {
        this.database = database;
        this.founders = founders;
        this.consents = consents;
        this.holds = holds;
        this.trail = trail;
    }

    /** The values in clear, this once; who asked for which and why stays in the trail. */
    @Transactional
    RevealResponse reveal(UUID parkId, UUID companyId, UUID founderId, RevealRequest request) {
        var founder = founders.read(parkId, companyId, founderId).orElseThrow(CommonErrors.NOT_FOUND::raise);
        var fields = request.fields().stream().sorted().toList();
        trail.revealed(parkId, companyId, founderId, fields, CompanyJson.given("/reason", request.reason()));
        var id = fields.contains(SealedField.ID_NUMBER) ? founder.idDocument() : null;
        return new RevealResponse(
                fields.contains(SealedField.CATEGORIES)
                        ? founder.tags().stream().sorted().toList()
                        : List.of(),
                id == null ? null : new RevealedId(id.type(), id.number()));
    }

    /** The person agreed to what is kept already: a register brought it, or the notice changed. */
    @Transactional
    FounderView give(UUID parkId, UUID companyId, UUID founderId, ConsentGiveRequest request) {
        var founder = founders.toChange(parkId, companyId, founderId);
        consents.give(parkId, founderId, request.purposes(), request.consent());
        var purposes = request.purposes().stream().sorted().toList();
        trail.consented(Action.CONSENT_GIVEN, parkId, companyId, founder.id(), purposes, null);
        return founders.shown(parkId, companyId, founderId);
    }

    /** The values go, the consent's row stays. */
    @Transactional
    FounderView withdraw(UUID parkId, UUID companyId, UUID founderId, ConsentWithdrawRequest request) {
        var founder = founders.toChange(parkId, companyId, founderId);
        withdraw(parkId, companyId, founder, request.purpose(), CompanyJson.given("/reason", request.reason()));
        return founders.shown(parkId, companyId, founderId);
    }

    void withdraw(UUID parkId, UUID companyId, Opened founder, Purpose purpose, String reason) {
        holds.refuseIfHeld(parkId, FounderQueries.holdable(companyId, founder));
        if (!consents.withdraw(parkId, founder.id(), purpose)) {
            throw CompanyErrors.NO_CONSENT.raise();
        }
        var erase = switch (purpose) {
            case SENSITIVE_TAGS -> ErasedColumns.TAGS;
            case ID_NUMBER -> ErasedColumns.ID;
        };
        database.execute(Sql.of(
                "update founder set version = version + 1, " + erase + " where park_id = ? and id = ?",
                parkId,
                founder.id()));
        trail.consented(Action.CONSENT_WITHDRAWN, parkId, companyId, founder.id(), List.of(purpose), reason);
    }
}
