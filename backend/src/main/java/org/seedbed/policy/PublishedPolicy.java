package org.seedbed.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published version, as whoever decides by it needs it.
 *
 * @param contentHash SHA-256 of what it says, to be kept with the decision
 */
public record PublishedPolicy(
        UUID policyId,
        UUID versionId,
        int number,
        String name,
        PolicyKind kind,
        @Nullable EntryStage stage,
        PolicyContent content,
        String contentHash) {}
