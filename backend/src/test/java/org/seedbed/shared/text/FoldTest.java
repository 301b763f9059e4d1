package org.seedbed.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;

/** What is stored is folded by the database, what is typed by Java: one difference and a name is never found. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FoldTest {

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "徐州彭城科技有限公司",
                "徐州（彭城）科技",
                "ＡＢＣ１２３　科技",
                "a b\tc\nd\u00a0e\u2003f",
                "Müller & Söhne",
                "Éclair Çedille ñ",
                "straße",
                "ﬁnance ① ㎡ ㈱",
                "Ωμέγα",
                "Москва",
                "ｶﾀｶﾅ",
                "e\u0301",
                "𠮷野家",
                "i ı",
                "100%_\\",
                "",
                "\u1680x\u2028y\u0085z\u180e"
            })
    void javaAndTheDatabaseFoldAlike(String text) {
        var folded = database.first(Sql.of("select search_fold(?) as folded", text), row -> row.text("folded"));
        assertThat(Fold.fold(text)).isEqualTo(folded.orElseThrow());
    }
}
