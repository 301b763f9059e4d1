package org.seedbed.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void aRunGoesThroughItsStatesAndThroughEachOfThemByPosition() {
        var inOrder = List.of(
                new Progress("", 0),
                new Progress("PREVIEWING", -1),
                new Progress("PREVIEWING", 0),
                new Progress("PREVIEWING", 400),
                new Progress("PREVIEWED", 0),
                new Progress("ISSUING", 0),
                new Progress("ISSUING", 500),
                new Progress("ISSUED", 500));
        assertThat(inOrder.reversed().stream().sorted()).containsExactlyElementsOf(inOrder);
        assertThat(inOrder).filteredOn(Progress::isEnd).containsExactly(new Progress("ISSUED", 500));
    }
}
