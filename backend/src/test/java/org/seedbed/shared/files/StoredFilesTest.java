package org.seedbed.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class StoredFilesTest {

    private static final byte[] PDF = "%PDF-1.7 计划书".getBytes(StandardCharsets.UTF_8);

    @Inject
    World world;

    @Inject
    StoredFiles files;

    @Inject
    FileStore store;

    @Inject
    FileSweep sweep;

    @Inject
    Database database;

    @Inject
    ActingContext acting;

    @Inject
    BusinessClock clock;

    @TempDir
    Path folder;

    private UUID park;
    private UUID user;

    @BeforeEach
    void aPlace() {
        park = world.park();
        user = world.person().userId();
    }

    @Test
    void aFileComesBackUnderItsNameAndAsADownload() throws IOException {
        var upload = new Upload(Files.write(folder.resolve("upload"), PDF), "商业计划书（示例）.pdf");
        var stored = files.store(fence(), upload, FileRules.SCAN);
        assertThat(files.find(park, stored.id())).contains(stored);
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        try (var answer = files.download(park, stored.id())) {
            assertThat(answer.getEntity().readAllBytes()).isEqualTo(PDF);
            assertThat(answer.getHeaderString("Content-Disposition"))
                    .isEqualTo("attachment; filename*=UTF-8''%E5%95%86%E4%B8%9A%E8%AE%A1%E5%88%92%E4%B9%A6"
                            + "%EF%BC%88%E7%A4%BA%E4%BE%8B%EF%BC%89.pdf");
            assertThat(answer.getHeaderString("Content-Security-Policy")).contains("sandbox");
            assertThat(answer.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeaderString("Cache-Control")).contains("no-store");
            assertThat(answer.getMediaType()).hasToString("application/octet-stream");
        }
        assertThatThrownBy(() -> files.download(world.park(), stored.id())).hasMessageContaining("resource.not-found");
    }

    @Test
    void aFileWhoseTransactionFailedIsSweptAwayAfterADay() {
        var lost = new StoredFile[1];
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    lost[0] = store();
                    throw new IllegalStateException("something later failed");
                }))
                .hasMessageContaining("something later failed");
        var kept = store();
        assertThat(files.find(park, lost[0].id())).isEmpty();
        assertThat(store.has(lost[0].address())).isTrue();
        sweep.sweep(clock.now().plus(Duration.ofHours(23)));
        assertThat(store.has(lost[0].address())).isTrue();
        assertThat(sweep.sweep(clock.now().plus(Duration.ofHours(25))).removed())
                .isPositive();
        assertThat(store.has(lost[0].address())).isFalse();
        assertThat(store.has(kept.address())).isTrue();
    }

    @Test
    void theBytesOfARemovedFileFollow() {
        var file = store();
        files.remove(park, file.id());
        assertThat(files.find(park, file.id())).isEmpty();
        sweep.sweep(clock.now().plus(Duration.ofDays(2)));
        assertThat(store.has(file.address())).isFalse();
    }

    @Test
    void aRowWithoutItsFileIsFound() {
        var before = sweep.sweep(clock.now()).lost();
        var file = store();
        store.delete(file.address());
        assertThat(sweep.sweep(clock.now()).lost()).isEqualTo(before + 1);
        files.remove(park, file.id());
        assertThat(sweep.sweep(clock.now()).lost()).isEqualTo(before);
    }

    @Test
    void theRowsFenceHoldsWhoeverForgetsToAsk() {
        var file = store();
        assertThat(as("files_see", park, () -> files.find(park, file.id()))).isPresent();
        assertThat(as("files_add", park, () -> files.find(park, file.id()))).isPresent();
        assertThat(as("files_see", world.park(), () -> files.find(park, file.id())))
                .isEmpty();
        assertThat(as("other_read", park, () -> files.find(park, file.id()))).isEmpty();
        var removal = Sql.of("delete from stored_file where id = ?", file.id());
        assertThat(as("files_see", park, () -> database.execute(removal))).isZero();
        assertThatThrownBy(() -> as("files_see", park, this::store)).hasStackTraceContaining("row-level security");
        assertThat(as("files_add", park, this::store).storedBy()).isEqualTo(user);
        assertThat(as("files_add", park, () -> database.execute(removal))).isEqualTo(1);
    }

    @Test
    void noRowOfAFileCanBeChanged() {
        store();
        assertThatThrownBy(() -> as(
                        "files_add",
                        park,
                        () -> database.execute(Sql.of("update stored_file set file_name = 'x.pdf'"))))
                .hasStackTraceContaining("permission denied");
    }

    private StoredFile store() {
        return files.store(fence(), FileKind.PDF, "协议（示例）.pdf", PDF);
    }

    private FileFence fence() {
        return new FileFence(park, "files_see", "files_add");
    }

    private <T> T as(String permission, UUID held, Supplier<T> work) {
        var rows = new RowScope(user, null, null, null, Set.of(), Set.of(), Set.of(), Map.of(permission, Set.of(held)));
        return acting.run(new Acting(user, "test", "test", rows), work);
    }
}
