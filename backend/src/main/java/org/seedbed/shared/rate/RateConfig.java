package org.seedbed.shared.rate;

import io.smallrye.config.ConfigMapping;

/**
 * The limits; their values stand in {@code application.properties}. Each is a bucket that holds {@code burst} requests
 * and is refilled with {@code per-minute} of them. A park of 300 people shares one address, so addresses are generous
 * and people are counted one by one.
 */
@ConfigMapping(prefix = "seedbed.rate")
public interface RateConfig {

    /** A bucket's size and refill. */
    record Limit(int burst, int perMinute) {}

    /** A signed-in person, over all devices. */
    Bucket user();

    /** All requests from one address. */
    Bucket address();

    /** Requests without a good sign-in from one address. */
    Bucket refused();

    /** Denied writes of a signed-in person that the trail keeps one by one; those beyond are counted. */
    Bucket denied();

    /** Public operations, asked for by whoever is at one address. */
    Bucket visitor();

    /** Operations marked {@link Costly}, by one person. */
    Costs costly();

    /** A limit as it is configured. */
    interface Bucket {
        int burst();

        int perMinute();

        default Limit limit() {
            return new Limit(burst(), perMinute());
        }
    }

    /** Limits by {@link Costly.Kind}. */
    interface Costs {
        Bucket file();

        Bucket personal();

        Bucket submission();

        Bucket upload();

        Bucket bulk();

        default Limit of(Costly.Kind kind) {
            return switch (kind) {
                case FILE -> file().limit();
                case PERSONAL -> personal().limit();
                case SUBMISSION -> submission().limit();
                case UPLOAD -> upload().limit();
                case BULK -> bulk().limit();
            };
        }
    }
}
