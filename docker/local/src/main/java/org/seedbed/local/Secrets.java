package org.seedbed.local;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Passwords between the parts, made per data folder. No default secret exists that another installation could share. */
record Secrets(
        String postgres,
        String seedbedDatabase,
        String appDatabase,
        String jobDatabase,
        String keycloakDatabase,
        String keycloakAdmin,
        String webClient,
        String sessionCookie,
        String stateCookie,
        String personalKeys,
        String personalHashKeys) {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** 16 bytes are 32 hex characters, the length Quarkus asks of its encryption secrets. */
    private static final int BYTES = 16;

    private static final int KEY_BYTES = 32;

    static Secrets of(SavedProperties saved) {
        return new Secrets(
                saved.keep("postgres", Secrets::make),
                saved.keep("database.seedbed", Secrets::make),
                saved.keep("database.seedbed-app", Secrets::make),
                saved.keep("database.seedbed-job", Secrets::make),
                saved.keep("database.keycloak", Secrets::make),
                saved.keep("keycloak.admin", Secrets::make),
                saved.keep("oidc.client", Secrets::make),
                saved.keep("oidc.session", Secrets::make),
                saved.keep("oidc.state", Secrets::make),
                saved.keep("personal.keys", Secrets::makeKey),
                saved.keep("personal.hash-keys", Secrets::makeKey));
    }

    private static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A key with its id. To rotate, put a new one and a comma before it in the saved file. */
    private static String makeKey() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return "k1:" + Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
