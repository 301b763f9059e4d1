package org.seedbed.local;

import java.util.HashSet;
import java.util.Set;

/** The ports that {@code --nginx} adds: HTTPS for the browser, nginx behind it, the second backend. Kept like the others. */
record FrontPorts(int https, int http, int replica) {
    private static final int HTTPS_FROM = 8443;
    private static final int HTTP_FROM = 8444;
    private static final int REPLICA_FROM = 8081;

    static FrontPorts of(SavedProperties saved, Ports others) {
        Set<Integer> taken = new HashSet<>(Set.of(others.web(), others.keycloak(), others.postgres()));
        var https = Ports.choose(saved, "nginx.https", HTTPS_FROM, taken);
        taken.add(https);
        var http = Ports.choose(saved, "nginx.http", HTTP_FROM, taken);
        taken.add(http);
        return new FrontPorts(https, http, Ports.choose(saved, "backend-2", REPLICA_FROM, taken));
    }

    String url() {
        return "https://127.0.0.1:" + https;
    }
}
