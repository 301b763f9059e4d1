package org.seedbed.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.policy.PolicyContent;
import org.seedbed.policy.PolicyKind;
import org.seedbed.policy.PolicyState;
import org.seedbed.policy.SchemeReader;
import org.seedbed.policy.internal.PolicyJson.PolicyDraftRequest;
import org.seedbed.policy.internal.PolicyJson.PolicyDraftUpdateRequest;
import org.seedbed.policy.internal.PolicyJson.PolicyRequest;
import org.seedbed.policy.internal.PolicyQueries.Policy;
import org.seedbed.policy.internal.PolicyQueries.Version;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** Writing policies: a new one, a new draft, what the draft says, giving it up. */
@ApplicationScoped
class PolicyDrafts {

    private final PolicyQueries queries;
    private final ContentStore contents;
    private final Database database;
    private final BusinessClock clock;
    private final PolicyTrail trail;
    private final SchemeReader schemes;

    PolicyDrafts(
            PolicyQueries queries,
            ContentStore contents,
            Database database,
            BusinessClock clock,
            PolicyTrail trail,
            SchemeReader schemes) {
        this.queries = queries;
        this.contents = contents;
        this.database = database;
        this.clock = clock;
        this.trail = trail;
        this.schemes = schemes;
    }

    /** A policy of the park with its first draft; started blank or from a version the park can see. */
    @Transactional
    UUID create(UUID parkId, UUID by, PolicyRequest request) {
        if ((request.kind() == PolicyKind.ADMISSION) != (request.stage() != null)) {
            throw ProblemException.field("/stage", PolicyErrors.STAGE);
        }
        var from = request.versionId();
        var content = from == null ? PolicyContent.blank() : source(parkId, from, request.kind());
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into policy (park_id, id, kind, stage, name, document_number, source_url, created_by, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                request.kind(),
                request.stage(),
                request.name().strip(),
                request.documentNumber(),
                request.sourceUrl(),
                by,
                clock.now()));
        trail.created(parkId, id, request);
        insert(parkId, by, queries.require(parkId, id), content, request.effectiveFrom(), null, from);
        return id;
    }

    private PolicyContent source(UUID parkId, UUID versionId, PolicyKind kind) {
        var version = queries.find(parkId, versionId)
                .filter(v -> v.state() == PolicyState.PUBLISHED)
                .orElseThrow(PolicyErrors.SOURCE_UNKNOWN::raise);
        if (queries.require(parkId, version.policyId()).kind() != kind) {
            throw PolicyErrors.SOURCE_KIND.raise();
        }
        return version.content();
    }

    /** A new draft with what was published last. */
    @Transactional
    Version draft(UUID parkId, UUID by, UUID policyId, PolicyDraftRequest request) {
        var policy = own(parkId, policyId);
        var last = queries.lastPublished(policyId);
        return insert(
                parkId,
                by,
                policy,
                last.map(Version::content).orElseGet(PolicyContent::blank),
                request.effectiveFrom(),
                request.note(),
                last.map(v -> v.view().id()).orElse(null));
    }

    private Version insert(
            UUID parkId,
            UUID by,
            Policy policy,
            PolicyContent content,
            LocalDate from,
            @Nullable String note,
            @Nullable UUID basedOn) {
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into policy_version (park_id, policy_id, id, version, number, state, effective_from, content,
                    content_hash, note, based_on, edited_by, edited_at)
                select ?, ?, ?, 0, coalesce(max(number), 0) + 1, 'DRAFT', ?, ?::jsonb, ?, ?, ?, ?, ?
                from policy_version where policy_id = ?""",
                parkId,
                policy.id(),
                id,
                from,
                contents.write(content),
                contents.hash(content),
                note,
                basedOn,
                by,
                clock.now(),
                policy.id()));
        var drafted = queries.require(parkId, policy.id(), id);
        trail.moved(Action.POLICY_DRAFTED, parkId, policy, null, drafted);
        return drafted;
    }

    @Transactional
    Version change(
            UUID parkId,
            UUID by,
            UUID policyId,
            UUID versionId,
            @Nullable String ifMatch,
            PolicyDraftUpdateRequest request) {
        var policy = own(parkId, policyId);
        var before = openDraft(parkId, policyId, versionId, ifMatch);
        var content = request.content().toContent();
        requireSound(policy, content);
        update(Sql.of(
                """
                update policy_version set version = version + 1, effective_from = ?, note = ?, content = ?::jsonb,
                    content_hash = ?, edited_by = ?, edited_at = ?
                where id = ? and version = ? and state = 'DRAFT'""",
                request.effectiveFrom(),
                request.note(),
                contents.write(content),
                contents.hash(content),
                by,
                clock.now(),
                versionId,
                before.version()));
        return moved(Action.POLICY_CHANGED, parkId, policy, before);
    }

    @Transactional
    Version discard(UUID parkId, UUID policyId, UUID versionId, @Nullable String ifMatch) {
        var policy = own(parkId, policyId);
        var before = openDraft(parkId, policyId, versionId, ifMatch);
        update(Sql.of("""
                update policy_version set version = version + 1, state = 'DISCARDED'
                where id = ? and version = ? and state = 'DRAFT'""", versionId, before.version()));
        return moved(Action.POLICY_DISCARDED, parkId, policy, before);
    }

    /** A policy of the park itself. */
    private Policy own(UUID parkId, UUID policyId) {
        var policy = queries.require(parkId, policyId);
        if (policy.preset()) {
            throw PolicyErrors.PRESET.raise();
        }
        return policy;
    }

    /** The draft as the caller has seen it. */
    Version openDraft(UUID parkId, UUID policyId, UUID versionId, @Nullable String ifMatch) {
        var version = queries.require(parkId, policyId, versionId);
        Etags.require(ifMatch, version.version());
        if (version.state() != PolicyState.DRAFT) {
            throw PolicyErrors.NOT_DRAFT.raise();
        }
        return version;
    }

    void requireSound(Policy policy, PolicyContent content) {
        ContentCheck.require(policy.kind(), content, schemes);
    }

    /** Somebody may have been quicker since the draft was read. */
    void update(Sql sql) {
        if (database.execute(sql) == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }

    Version moved(Action action, UUID parkId, Policy policy, Version before) {
        var after = queries.require(parkId, policy.id(), before.view().id());
        trail.moved(action, parkId, policy, before, after);
        return after;
    }
}
