package org.seedbed.agreement.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.internal.AgreementRequests.PartyRequest;
import org.seedbed.company.CompanyKind;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;
import org.seedbed.tenancy.Stage;

/** Agreements as they are stored, of whatever the scope shows. */
@ApplicationScoped
class AgreementStore {

    private static final String SELECT = "select *, terms::text as terms_text from agreement";

    private final Database database;
    private final ObjectMapper json;

    AgreementStore(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Agreement require(UUID parkId, UUID id) {
        return find(Sql.of("where park_id = ? and id = ?", parkId, id)).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Held until the transaction ends, by whoever writes agreements. */
    Agreement lock(UUID parkId, UUID id) {
        return find(Sql.of("where park_id = ? and id = ? for no key update", parkId, id))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Held until the transaction ends, as the actor has seen it and where the move is possible. */
    Agreement lockFor(UUID parkId, UUID id, @Nullable String ifMatch, AgreementMove move) {
        var agreement = find(Sql.of("where park_id = ? and id = ? for no key update", parkId, id))
                .orElseGet(() -> notTheirs(parkId, id, move));
        Moves.require(agreement, move);
        Etags.require(ifMatch, agreement.version());
        return agreement;
    }

    /** Checker and approver hold what waits for them and nothing else; of the rest they are told where it stands. */
    private Agreement notTheirs(UUID parkId, UUID id, AgreementMove move) {
        Moves.require(require(parkId, id), move);
        throw CommonErrors.ETAG_STALE.raise();
    }

    /** Whether the company's stay began with its signature. */
    boolean openedStay(UUID id) {
        return database.first(
                        Sql.of("select opened_stay from agreement where id = ?", id), row -> row.bool("opened_stay"))
                .orElse(false);
    }

    /** Who signs for the other side; empty for whoever may not see people. */
    Optional<PartyRequest> people(UUID agreementId) {
        return database.first(
                Sql.of(
                        "select address, representative, phone from agreement_party where agreement_id = ?",
                        agreementId),
                row -> new PartyRequest(row.text("address"), row.text("representative"), row.text("phone")));
    }

    void keepPeople(UUID parkId, UUID agreementId, PartyRequest people) {
        database.execute(Sql.of(
                """
                insert into agreement_party (park_id, agreement_id, address, representative, phone)
                values (?, ?, ?, ?, ?)
                on conflict on constraint pk_agreement_party do update
                set address = excluded.address, representative = excluded.representative, phone = excluded.phone""",
                parkId,
                agreementId,
                people.address().strip(),
                people.representative().strip(),
                people.phone().strip()));
    }

    /** Somebody may have been quicker since it was read. */
    void update(Sql sql) {
        if (database.execute(sql) == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }

    String write(AgreementTerms terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that brought leases about. */
    List<Agreement> ofLeases(UUID parkId, Collection<UUID> leaseIds, SqlRunner rows) {
        return rows.list(
                Sql.of(
                        SELECT + " where park_id = ? and lease_id = any(?) order by number",
                        parkId,
                        List.copyOf(leaseIds)),
                this::agreement);
    }

    private Optional<Agreement> find(Sql where) {
        return database.first(Sql.of(SELECT).add(where), this::agreement);
    }

    private Agreement agreement(Row row) {
        return new Agreement(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.text("number"),
                row.constant("state", AgreementState.class),
                row.constant("stage", Stage.class),
                row.uuidOrNull("application_id"),
                row.uuidOrNull("tenant_id"),
                row.uuidOrNull("renews_id"),
                new Agreement.Party(
                        row.constant("party_kind", CompanyKind.class),
                        row.text("party_name"),
                        row.textOrNull("party_uscc")),
                row.date("starts_on"),
                row.date("ends_on"),
                row.date("limit_on"),
                row.uuid("policy_version_id"),
                row.uuid("terms_version_id"),
                read(row.text("terms_text")),
                row.integer("round"),
                row.uuidOrNull("written_by"),
                row.uuid("made_by"),
                row.uuidOrNull("checked_by"),
                row.uuidOrNull("approved_by"),
                row.instantOrNull("approved_at"),
                row.dateOrNull("signed_on"),
                row.uuidOrNull("lease_id"));
    }

    private AgreementTerms read(String stored) {
        try {
            return json.readValue(stored, AgreementTerms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the stored terms of an agreement cannot be read", e);
        }
    }
}
