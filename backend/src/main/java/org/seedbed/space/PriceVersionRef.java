package org.seedbed.space;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A price list by its name.
 *
 * @param number null before it is published
 */
public record PriceVersionRef(UUID id, @Nullable Integer number, String name) {}
