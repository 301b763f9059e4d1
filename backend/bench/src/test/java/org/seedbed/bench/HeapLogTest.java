package org.seedbed.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeapLogTest {
    @Test
    void readsWhatEachCollectionFoundAndLeft() {
        var lines = List.of(
                "[0.012s] Using Serial",
                "[3.456s] GC(7) Pause Young (Allocation Failure) 120M->48M(247M) 12.345ms",
                "[9.876s] GC(8) Pause Full (Diagnostic Command) 60M->32M(247M) 80.000ms");
        assertThat(HeapLog.collections(lines))
                .containsExactly(new HeapLog.Collection(120, 48), new HeapLog.Collection(60, 32));
    }
}
