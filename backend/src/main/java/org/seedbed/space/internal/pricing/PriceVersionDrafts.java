package org.seedbed.space.internal.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceSource;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionRequest;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionResponse;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionUpdateRequest;

/** Makes, describes and gives up drafts. */
@ApplicationScoped
class PriceVersionDrafts {

    private final PriceVersionStore store;
    private final PriceLines lines;
    private final Selections selections;
    private final PriceVersionQueries queries;
    private final PriceVersionTrail trail;
    private final BusinessClock clock;

    PriceVersionDrafts(
            PriceVersionStore store,
            PriceLines lines,
            Selections selections,
            PriceVersionQueries queries,
            PriceVersionTrail trail,
            BusinessClock clock) {
        this.store = store;
        this.lines = lines;
        this.selections = selections;
        this.queries = queries;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A draft: empty, from today's prices, or from another list.
     *
     * @throws ProblemException space.price-list-in-past, space.price-list-unknown, space.price-selection-unknown
     */
    @Transactional
    PriceVersionResponse make(Actor actor, UUID parkId, PriceVersionRequest asked) {
        actor.requireInPark(parkId, Permission.SPACE_EDIT, Permission.LEASE_READ);
        var other = other(parkId, asked);
        selections.require(parkId, asked.selection());
        store.requireOpenDay(asked.effectiveOn());
        var draft = store.add(parkId, actor.userId(), asked);
        var rule = PriceRule.asked(asked.adjustment());
        if (other != null) {
            lines.addLinesOf(draft, other, asked.selection(), rule);
        } else if (asked.source() == PriceSource.CURRENT) {
            lines.addPricesOf(draft, clock.today(), asked.selection(), rule);
        }
        trail.drafted(draft, asked, lines.count(draft));
        return queries.get(actor, parkId, draft.id());
    }

    private @Nullable PriceVersion other(UUID parkId, PriceVersionRequest asked) {
        var id = asked.fromVersionId();
        if (asked.source() != PriceSource.VERSION) {
            if (id != null) {
                throw ProblemException.field("/fromVersionId", ValidationErrors.OTHER);
            }
            return null;
        }
        if (id == null) {
            throw ProblemException.field("/fromVersionId", ValidationErrors.REQUIRED);
        }
        return store.requireOther(parkId, id);
    }

    /** Changes what is said of a draft; a published list stays as it was decided. */
    @Transactional
    PriceVersionResponse describe(
            Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, PriceVersionUpdateRequest asked) {
        var draft = store.draftForChange(parkId, id, ifMatch);
        store.requireOpenDay(asked.effectiveOn());
        trail.changed(draft, store.describe(draft, actor.userId(), asked));
        return queries.get(actor, parkId, id);
    }

    /** Gives a draft up; it stays to be read. */
    @Transactional
    PriceVersionResponse discard(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, String reason) {
        var draft = store.draftForChange(parkId, id, ifMatch);
        store.discard(draft);
        trail.discarded(draft, store.require(parkId, id), reason.strip());
        return queries.get(actor, parkId, id);
    }
}
