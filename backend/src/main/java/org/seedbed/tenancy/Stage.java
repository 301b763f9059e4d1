package org.seedbed.tenancy;

import java.util.Set;

/**
 * The chain 创业苗圃 → 孵化器 → 加速器 → 毕业 with its allowed moves. There is no way back: a mistake is corrected by a new
 * dated entry with a reason (domain reference §5.6).
 */
public enum Stage {
    NURSERY,
    INCUBATOR,
    ACCELERATOR,
    GRADUATED;

    /** The stages a tenant may enter from this one. */
    public Set<Stage> next() {
        return switch (this) {
            case NURSERY -> Set.of(INCUBATOR);
            case INCUBATOR -> Set.of(ACCELERATOR, GRADUATED);
            case ACCELERATOR -> Set.of(GRADUATED);
            case GRADUATED -> Set.of();
        };
    }
}
