package org.seedbed.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Access tokens as an identity provider would sign them, with a key made for the run. */
public final class Tokens {

    private static final KeyPair KEYS = generate();
    private static final KeyPair FOREIGN_KEYS = generate();

    private Tokens() {}

    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    /** A good token of the person. */
    public static String of(Person person) {
        return sign(person, KEYS, Instant.now());
    }

    /** A good token that does not vouch for the e-mail. */
    public static String unverified(Person person) {
        return sign(person, KEYS, Instant.now(), false);
    }

    /** A token that was good two hours ago. */
    public static String expired(Person person) {
        return sign(person, KEYS, Instant.now().minus(Duration.ofHours(2)));
    }

    /** A token somebody else signed. */
    public static String forged(Person person) {
        return sign(person, FOREIGN_KEYS, Instant.now());
    }

    /** A token of now whose person signed in an hour ago. */
    public static String refreshed(Person person) {
        return claims(person, Instant.now(), true)
                .claim("auth_time", Instant.now().minus(Duration.ofHours(1)).getEpochSecond())
                .sign(KEYS.getPrivate());
    }

    private static String sign(Person person, KeyPair keys, Instant issued) {
        return sign(person, keys, issued, true);
    }

    private static String sign(Person person, KeyPair keys, Instant issued, boolean verified) {
        return claims(person, issued, verified).sign(keys.getPrivate());
    }

    private static JwtClaimsBuilder claims(Person person, Instant issued, boolean verified) {
        return Jwt.claims()
                .subject(person.subject())
                .audience("seedbed-web")
                .claim("name", person.name())
                .claim("email", person.subject() + "@example.com")
                .claim("email_verified", verified)
                .issuedAt(issued)
                .expiresAt(issued.plus(Duration.ofMinutes(30)));
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
