package org.seedbed.identity;

import java.util.UUID;

/** Somebody came to a role. Sent within the transaction that gives it. */
public record RoleGiven(UUID userId, Role role) {}
