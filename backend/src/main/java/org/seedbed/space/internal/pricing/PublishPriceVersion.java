package org.seedbed.space.internal.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.internal.PriceLock;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionResponse;
import org.seedbed.space.internal.pricing.PriceVersionJson.PublishHindrance;

/** Publishes a draft: its prices become those of its units from its day on, all in one transaction. */
@ApplicationScoped
class PublishPriceVersion {

    private final PriceVersionStore store;
    private final PriceLines lines;
    private final PublishedPrices prices;
    private final PriceLock lock;
    private final PriceVersionQueries queries;
    private final PriceVersionTrail trail;
    private final BusinessClock clock;

    PublishPriceVersion(
            PriceVersionStore store,
            PriceLines lines,
            PublishedPrices prices,
            PriceLock lock,
            PriceVersionQueries queries,
            PriceVersionTrail trail,
            BusinessClock clock) {
        this.store = store;
        this.lines = lines;
        this.prices = prices;
        this.lock = lock;
        this.queries = queries;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws ProblemException one of {@link PublishHindrance}'s refusals, or space.price-list-not-draft */
    @Transactional
    PriceVersionResponse handle(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch) {
        lock.alone(parkId);
        var draft = store.draftForChange(parkId, id, ifMatch);
        var gone = lines.removeGone(draft);
        var listed = lines.count(draft);
        requirePublishable(draft, actor, listed);
        var published = store.publish(draft, actor.userId());
        prices.write(published);
        trail.published(draft, published, listed, gone);
        return queries.get(actor, parkId, id);
    }

    private void requirePublishable(PriceVersion draft, Actor actor, int listed) {
        var latest = store.latestPublished(draft.parkId()).orElse(null);
        var today = clock.today();
        var hindrance = PublishPolicy.hindrance(
                draft, actor.userId(), listed, today, latest == null ? null : latest.effectiveOn());
        if (hindrance != null) {
            throw refusal(hindrance, today, latest);
        }
    }

    private static ProblemException refusal(
            PublishHindrance hindrance, LocalDate today, @Nullable PriceVersion latest) {
        return switch (hindrance) {
            case OWN_DRAFT -> PriceVersionErrors.OWN_DRAFT.raise();
            case UNDECIDED -> PriceVersionErrors.UNDECIDED.raise();
            case EMPTY -> PriceVersionErrors.EMPTY.raise();
            case IN_PAST -> PriceVersionErrors.IN_PAST.raise("today", today);
            case NOT_LATEST -> {
                var last = Objects.requireNonNull(latest);
                yield PriceVersionErrors.NOT_LATEST.raise(
                        "number", Objects.requireNonNull(last.number()), "day", last.effectiveOn());
            }
        };
    }
}
