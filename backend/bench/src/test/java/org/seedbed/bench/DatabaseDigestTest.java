package org.seedbed.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DatabaseDigestTest {
    private final DatabaseDigest expected = digest(Map.of("bill", List.of("a", "b"), "tenant", List.of("t")));

    @Test
    void theSameRowsHaveTheSameDigest() {
        var same = digest(Map.of("tenant", List.of("t"), "bill", List.of("a", "b")));
        assertThat(same.sha256()).isEqualTo(expected.sha256());
        assertThat(same.differences(expected)).isEmpty();
        assertThat(same.count()).isEqualTo(3);
    }

    @Test
    void aRowThatIsMissingTooMuchOrOtherwiseIsToldWithItsTable() {
        assertThat(digest(Map.of("bill", List.of("a"), "tenant", List.of("t"))).differences(expected))
                .containsExactly("bill: 1 rows where 2 were expected, 0 of them not among those");
        assertThat(digest(Map.of("bill", List.of("a", "b", "b"), "tenant", List.of("t")))
                        .differences(expected))
                .containsExactly("bill: 3 rows where 2 were expected, 0 of them not among those");
        var other = digest(Map.of("bill", List.of("a", "c"), "tenant", List.of("t")));
        assertThat(other.differences(expected))
                .containsExactly("bill: 2 rows where 2 were expected, 1 of them not among those");
        assertThat(other.sha256()).isNotEqualTo(expected.sha256());
    }

    @Test
    void aTableThatIsGoneIsADifference() {
        assertThat(digest(Map.of("bill", List.of("a", "b"))).differences(expected))
                .containsExactly("tenant: 0 rows where 1 were expected, 0 of them not among those");
    }

    private static DatabaseDigest digest(Map<String, List<String>> rows) {
        return new DatabaseDigest(new TreeMap<>(rows));
    }
}
