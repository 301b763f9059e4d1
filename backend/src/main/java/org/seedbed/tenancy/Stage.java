package org.seedbed.tenancy;

import java.util.Set;
import org.seedbed.shared.text.Worded;

/**
 * The chain 创业苗圃 → 孵化器 → 加速器 → 毕业 with its allowed moves. There is no way back: a mistake is corrected by a new
 * dated entry with a reason.
 */
public enum Stage implements Worded {
    NURSERY("苗圃", "Nursery"),
    INCUBATOR("孵化器", "Incubator"),
    ACCELERATOR("加速器", "Accelerator"),
    GRADUATED("毕业", "Graduated");

    private final String zh;
    private final String en;

    Stage(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

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
