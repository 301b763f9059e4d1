package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.internal.Agreement.Party;
import org.seedbed.agreement.internal.AgreementRequests.AgreementTermsRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;

/** Drafts of agreements, with their numbers. */
@ApplicationScoped
class DraftStore {

    private final Database database;
    private final AgreementStore store;
    private final BusinessClock clock;
    private final AgreementTrail trail;

    DraftStore(Database database, AgreementStore store, BusinessClock clock, AgreementTrail trail) {
        this.database = database;
        this.store = store;
        this.clock = clock;
        this.trail = trail;
    }

    /** What an agreement comes from; it never changes. */
    record Origin(
            Stage stage,
            @Nullable UUID applicationId,
            @Nullable UUID tenantId,
            @Nullable UUID renewsId,
            Party party,
            UUID policyVersionId) {}

    UUID add(
            UUID parkId,
            UUID by,
            Origin origin,
            AgreementTermsRequest content,
            AgreementTerms terms,
            LocalDate limit,
            UUID termsVersionId) {
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into agreement (park_id, id, version, number, state, stage, application_id, tenant_id, renews_id,
                    party_kind, party_name, party_uscc, starts_on, ends_on, limit_on, policy_version_id, terms_version_id,
                    terms, written_by, made_by, made_at)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""",
                parkId,
                id,
                number(parkId),
                AgreementState.DRAFTING,
                origin.stage(),
                origin.applicationId(),
                origin.tenantId(),
                origin.renewsId(),
                origin.party().kind(),
                origin.party().name(),
                origin.party().uscc(),
                content.from(),
                content.to(),
                limit,
                origin.policyVersionId(),
                termsVersionId,
                store.write(terms),
                by,
                by,
                clock.now()));
        store.keepPeople(parkId, id, content.party());
        trail.drafted(store.require(parkId, id));
        return id;
    }

    void change(
            Agreement before,
            UUID by,
            AgreementTermsRequest content,
            AgreementTerms terms,
            LocalDate limit,
            UUID termsVersionId) {
        store.update(Sql.of(
                """
                update agreement set version = version + 1, starts_on = ?, ends_on = ?, limit_on = ?, terms_version_id = ?,
                    terms = ?::jsonb, written_by = ?, made_by = ?, made_at = ?
                where park_id = ? and id = ? and version = ?""",
                content.from(),
                content.to(),
                limit,
                termsVersionId,
                store.write(terms),
                by,
                by,
                clock.now(),
                before.parkId(),
                before.id(),
                before.version()));
        store.keepPeople(before.parkId(), before.id(), content.party());
        trail.changed(before, store.require(before.parkId(), before.id()));
    }

    /** An agreement that both sides have signed. */
    Optional<Agreement> signed(UUID parkId, UUID id) {
        var known = database.count(
                Sql.of("select 1 from agreement where park_id = ? and id = ? and lease_id is not null", parkId, id));
        return known == 0 ? Optional.empty() : Optional.of(store.require(parkId, id));
    }

    private String number(UUID parkId) {
        var year = clock.today().getYear();
        int given = database.first(Sql.of("""
                                insert into agreement_counter as c (park_id, year, last) values (?, ?, 1)
                                on conflict on constraint pk_agreement_counter do update set last = c.last + 1
                                returning last""", parkId, year), row -> row.integer("last"))
                .orElseThrow();
        return "FH-%d-%04d".formatted(year, given);
    }
}
