package org.seedbed.shared.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.rate.RateConfig.Limit;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Rush;

/** Two limiters on one database stand for two replicas; time passes by the test's clock alone. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RateLimiterTest {

    private static final Limit STRICT = new Limit(10, 60);
    private static final Limit WIDE = new Limit(200, 6000);

    @Inject
    RateBuckets buckets;

    @Inject
    Database database;

    private final StandingClock clock = new StandingClock();
    private RateLimiter one;
    private RateLimiter two;
    private String who;

    @BeforeEach
    void twoReplicas() {
        one = new RateLimiter(buckets, clock);
        two = new RateLimiter(buckets, clock);
        who = UUID.randomUUID().toString();
    }

    @Test
    void theLimitHoldsOverBothReplicasTogether() {
        var passed = 0;
        for (int i = 0; i < 40; i++) {
            passed += passes(i % 2 == 0 ? one : two, STRICT) ? 1 : 0;
        }
        assertThat(passed).isEqualTo(10);
    }

    @Test
    void leasesGiveNeverMoreAndLittleLess() {
        var passed = 0;
        for (int i = 0; i < 600; i++) {
            passed += passes(i % 3 == 0 ? one : two, WIDE) ? 1 : 0;
        }
        // A replica may sit on what it leased: less than one lease of ten each.
        assertThat(passed).isBetween(180, 200);
    }

    @Test
    void theBucketFillsAgainAndSaysWhen() {
        while (passes(one, STRICT)) {
            // until it is empty
        }
        assertThatThrownBy(() -> two.take("test", who, STRICT))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.params()).containsEntry("seconds", "1"));
        clock.pass(1);
        assertThat(List.of(passes(one, STRICT), passes(two, STRICT))).containsExactlyInAnyOrder(true, false);
        clock.pass(3600);
        var passed = 0;
        while (passes(two, STRICT)) {
            passed++;
        }
        assertThat(passed).isEqualTo(10);
    }

    @Test
    void othersAreNotCountedAlong() {
        while (passes(one, STRICT)) {
            // until it is empty
        }
        who = UUID.randomUUID().toString();
        assertThat(passes(one, STRICT)).isTrue();
    }

    @Test
    void aRushOverBothReplicasPassesNoMoreThanTheLimit() throws Exception {
        var passed = Rush.of(16, i -> () -> {
            int mine = 0;
            for (int n = 0; n < 20; n++) {
                mine += passes(i % 2 == 0 ? one : two, STRICT) ? 1 : 0;
            }
            return mine;
        });
        assertThat(passed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(10);
    }

    @Test
    void aFloodCostsTheDatabaseNothing() {
        while (passes(one, STRICT)) {
            // until it is empty
        }
        database.execute(Sql.of("delete from rate_bucket where key = ?", "test " + who));
        for (int i = 0; i < 100; i++) {
            assertThat(passes(one, STRICT)).isFalse();
        }
        assertThat(database.count(Sql.of("select key from rate_bucket where key = ?", "test " + who)))
                .isZero();
    }

    @Test
    void whatNobodyAskedForAnHourIsForgotten() {
        // A thousand go at a time, and there may be more than that of other tests.
        database.execute(Sql.of("delete from rate_bucket"));
        passes(one, STRICT);
        clock.pass(3601);
        buckets.tidy(clock.machine());
        assertThat(database.count(Sql.of("select key from rate_bucket where key = ?", "test " + who)))
                .isZero();
    }

    private boolean passes(RateLimiter limiter, Limit limit) {
        try {
            limiter.take("test", who, limit);
            return true;
        } catch (ProblemException refusal) {
            assertThat(refusal.code()).isEqualTo(RateErrors.LIMITED);
            return false;
        }
    }

    /** Moves only when it is told to. */
    private static final class StandingClock extends BusinessClock {

        private volatile Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        @Override
        public Instant machine() {
            return now;
        }

        void pass(int seconds) {
            now = now.plusSeconds(seconds);
        }
    }
}
