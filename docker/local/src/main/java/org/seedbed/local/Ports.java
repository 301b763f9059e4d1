package org.seedbed.local;

import java.util.HashSet;
import java.util.Set;

/** The ports of one data folder. Chosen at the first start and kept, because tokens name Keycloak's address. */
record Ports(int web, int keycloak, int postgres) {
    private static final int KEYCLOAK_FROM = 8180;
    private static final int POSTGRES_FROM = 54_320;

    static Ports of(SavedProperties saved, int web) {
        Set<Integer> taken = new HashSet<>(Set.of(web));
        var keycloak = choose(saved, "keycloak", KEYCLOAK_FROM, taken);
        taken.add(keycloak);
        return new Ports(web, keycloak, choose(saved, "postgres", POSTGRES_FROM, taken));
    }

    /** A kept port that someone else holds now is given up: starting on another one is better than not starting. */
    static int choose(SavedProperties saved, String name, int from, Set<Integer> taken) {
        var kept = Integer.parseInt(saved.keep(name, () -> Integer.toString(PortCheck.firstFree(from, taken))));
        if (!taken.contains(kept) && PortCheck.isFree(kept)) {
            return kept;
        }
        var next = PortCheck.firstFree(from, taken);
        saved.put(name, Integer.toString(next));
        return next;
    }

    String webUrl() {
        return "http://127.0.0.1:" + web;
    }

    String keycloakUrl() {
        return "http://127.0.0.1:" + keycloak;
    }

    String issuer() {
        return keycloakUrl() + "/realms/seedbed";
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgres + "/" + database;
    }
}
