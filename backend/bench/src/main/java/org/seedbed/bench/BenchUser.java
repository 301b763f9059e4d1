package org.seedbed.bench;

import java.util.UUID;

/** Somebody with one role, in whose name requests are sent. */
record BenchUser(UUID id, String role) {
    String subject() {
        return "bench-" + id;
    }

    String name() {
        return "量测 " + role;
    }

    String email() {
        return subject() + "@example.com";
    }
}
