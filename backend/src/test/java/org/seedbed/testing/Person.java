package org.seedbed.testing;

import java.util.UUID;

/** Somebody who may sign in. */
public record Person(UUID userId, String subject, String name) {}
