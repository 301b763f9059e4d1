package org.seedbed.shared.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * The limits. Each is a bucket that holds {@code burst} requests and is refilled with {@code per-minute} of them. A park
 * of 300 people shares one address, so addresses are generous and people are counted one by one.
 */
@ConfigMapping(prefix = "seedbed.rate")
public interface RateConfig {

    /** A bucket's size and refill. */
    record Limit(int burst, int perMinute) {}

    /** A signed-in person, over all devices. */
    User user();

    /** All requests from one address. */
    Address address();

    /** Requests without a good sign-in from one address. */
    Refused refused();

    /** Operations marked {@link Costly}, by one person. */
    Expensive costly();

    /** Of a person. */
    interface User {
        @WithDefault("300")
        int burst();

        @WithDefault("600")
        int perMinute();

        default Limit limit() {
            return new Limit(burst(), perMinute());
        }
    }

    /** Of an address. */
    interface Address {
        @WithDefault("6000")
        int burst();

        @WithDefault("12000")
        int perMinute();

        default Limit limit() {
            return new Limit(burst(), perMinute());
        }
    }

    /** Of an address that shows no good sign-in. */
    interface Refused {
        @WithDefault("120")
        int burst();

        @WithDefault("60")
        int perMinute();

        default Limit limit() {
            return new Limit(burst(), perMinute());
        }
    }

    /** Of a person's costly operations. */
    interface Expensive {
        @WithDefault("20")
        int burst();

        @WithDefault("20")
        int perMinute();

        default Limit limit() {
            return new Limit(burst(), perMinute());
        }
    }
}
