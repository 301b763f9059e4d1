package org.seedbed.identity;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.seedbed.identity.internal.RowScopes;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.time.BusinessClock;

/**
 * Work for somebody who is not here, with what they may see at this moment: a calendar that fetches their appointments shows
 * nothing of a park they have left.
 */
@Singleton
public class StandIns {

    private final ActingContext acting;
    private final BusinessClock clock;

    StandIns(ActingContext acting, BusinessClock clock) {
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Somebody by what they hold now.
     *
     * @param held a line of role, park and company each, as {@code user_signing_in()} writes them
     */
    public Actor actor(UUID userId, List<String> held) {
        return new Actor(userId, "", null, RowScopes.memberships(held));
    }

    /**
     * Does the work with the rows that the actor's memberships with this permission open. The scope is told to a connection as
     * it is taken: the work has to begin a transaction of its own.
     */
    public <T> T run(Actor actor, Permission asked, Supplier<T> work) {
        var scope = RowScopes.of(actor, asked, null, clock.today());
        return acting.run(acting.current().with(actor.userId(), scope), work);
    }
}
