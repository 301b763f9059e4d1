package org.seedbed.policy.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.PolicyContent;
import org.seedbed.policy.PolicyRecognition;
import org.seedbed.policy.PolicyRecognition.PolicyParkCriterion;
import org.seedbed.policy.PolicyScheme;

/** A content as it is stored, and the hash that tells whether it is still the same. */
@Singleton
class ContentStore {

    /** Contents were stored and hashed before there were these two: one without is written as it was then. */
    interface Stored {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        PolicyScheme scheme();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        PolicyRecognition recognition();
    }

    /** As above: criteria were hashed before a growth could be named. */
    interface StoredCriterion {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        BigDecimal growthAbove();
    }

    private final ObjectMapper json;

    ContentStore(ObjectMapper json) {
        this.json = json.copy()
                .addMixIn(PolicyContent.class, Stored.class)
                .addMixIn(PolicyParkCriterion.class, StoredCriterion.class);
    }

    String write(PolicyContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    PolicyContent read(String stored) {
        try {
            return json.readValue(stored, PolicyContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored policy content cannot be read", e);
        }
    }

    /** SHA-256 of the written content. The database may order its fields as it likes: it is written anew to compare. */
    String hash(PolicyContent content) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(write(content).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
