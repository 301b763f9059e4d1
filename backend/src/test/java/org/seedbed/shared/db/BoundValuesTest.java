package org.seedbed.shared.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.testing.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class BoundValuesTest {

    @Inject
    Database database;

    @Test
    void anEmptyCollectionFitsWhateverIsAskedFor() {
        assertThat(count("select 1 where 'a' = any(?)", List.of())).isZero();
        assertThat(count("select 1 where gen_random_uuid() = any(?)", List.of()))
                .isZero();
        assertThat(count("select 1 where 7 = any(?)", List.of())).isZero();
    }

    @Test
    void aCollectionOfIdsIsOneOfUuidsAndAnyOtherOneOfTexts() {
        var id = UUID.randomUUID();
        assertThat(count("select 1 where ?::uuid = any(?)", id, List.of(id))).isOne();
        assertThat(count("select 1 where 'a' = any(?)", List.of("b", "a"))).isOne();
        assertThat(count("select 1 where 3 = any(?::int[])", List.of(2, 3))).isOne();
    }

    @Test
    void whatIsMissingInACollectionStaysMissing() {
        assertThat(count("select 1 from unnest(?::text[]) as x where x is null", Arrays.asList("a", null)))
                .isOne();
    }

    private long count(String text, Object... values) {
        return database.count(Sql.of(text.replace("select 1", "select 1 as one"), values));
    }
}
