package org.seedbed.shared.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.rate.RateConfig.Limit;

/** The buckets all replicas share. */
@ApplicationScoped
public class RateBuckets {

    private static final double SECONDS_PER_MINUTE = 60.0;
    private static final Duration KEPT = Duration.ofHours(1);

    private final Database database;

    RateBuckets(Database database) {
        this.database = database;
    }

    /**
     * What a bucket gave.
     *
     * @param nextAt when it holds a whole token again
     */
    record Grant(int tokens, Instant nextAt) {}

    /**
     * Refills the bucket for the time gone by and takes up to so many tokens, in one statement. In a transaction of its
     * own: a request that fails was asked all the same.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Grant take(String key, Limit limit, int wanted, Instant now) {
        var perSecond = limit.perMinute() / SECONDS_PER_MINUTE;
        // "level" before taking, refilled; a clock that is behind another replica's refills nothing.
        var sql = Sql.of("""
                insert into rate_bucket as b (key, level, granted, at) values (?, ? - ?::int, ?::int, ?)
                on conflict (key) do update set (level, granted, at) = (
                    select full_level - given, given, greatest(b.at, excluded.at)
                    from (select refilled as full_level, least(?::int, floor(refilled))::int as given
                        from (select least(?::float8,
                            b.level + ?::float8 * greatest(0, extract(epoch from excluded.at - b.at))) as refilled) as r)
                        as g)
                returning granted, level::numeric as level""", key, limit.burst(), wanted, wanted, now, wanted, limit.burst(), perSecond);
        return database.first(sql, row -> {
                    var missing = Math.max(0, 1 - row.decimal("level").doubleValue());
                    var wait = Duration.ofMillis((long) Math.ceil(missing / perSecond * 1000));
                    return new Grant(row.integer("granted"), now.plus(wait));
                })
                .orElseThrow();
    }

    /** Buckets nobody asked for an hour are full again and need not be kept; addresses are personal data. */
    @Transactional(TxType.REQUIRES_NEW)
    void tidy(Instant now) {
        database.execute(Sql.of("""
                delete from rate_bucket where key in (
                    select key from rate_bucket where at < ? limit 1000 for update skip locked)""", now.minus(KEPT)));
    }
}
