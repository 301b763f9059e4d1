package org.seedbed.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.files.FileStore.Address;
import org.seedbed.shared.problem.ProblemException;

class FolderStoreTest {

    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 65_536, 65_537, 1_000_003})
    void whatIsReadIsWhatWasStoredUnderItsHash(int size) throws IOException {
        var content = bytes(size);
        var blob = store().put(UUID.randomUUID(), new ByteArrayInputStream(content), size);
        assertThat(blob.size()).isEqualTo(size);
        assertThat(blob.address().sha256()).isEqualTo(Sha256.hex(content));
        try (var in = store().open(blob.address())) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        assertThat(store().has(blob.address())).isTrue();
    }

    @Test
    void equalFilesAreTwoAndRemovingOneLeavesTheOther() {
        var one = put("same");
        var two = put("same");
        assertThat(one).isNotEqualTo(two);
        store().delete(one);
        store().delete(one);
        assertThat(store().has(one)).isFalse();
        assertThat(store().has(two)).isTrue();
    }

    @Test
    void tooMuchIsRefusedAndNothingIsLeft() throws IOException {
        assertThatThrownBy(() -> store().put(UUID.randomUUID(), new ByteArrayInputStream(bytes(101)), 100))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(FileErrors.TOO_BIG));
        assertThat(files()).isEmpty();
    }

    @Test
    void aSenderWhoGoesAwayLeavesNothing() throws IOException {
        var cut = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ >= 1000) {
                    throw new IOException("gone");
                }
                return 1;
            }
        };
        assertThatThrownBy(() -> store().put(UUID.randomUUID(), cut, 10_000)).hasMessageContaining("gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void onlyWhatIsOldEnoughIsHandedOverAndOnlyOurOwn() throws IOException {
        var old = put("old");
        put("new");
        age(find(old), "2026-01-01T00:00:00Z");
        Files.writeString(folder.resolve("note.txt"), "somebody else's");
        assertThat(each(Instant.parse("2026-01-02T00:00:00Z"))).containsExactly(old);
        assertThat(each(LATER)).hasSize(2).contains(old);
        assertThat(folder.resolve("note.txt")).exists();
    }

    @Test
    void whatAKilledProcessLeftUnfinishedIsCleared() throws IOException {
        store();
        var left = Files.writeString(folder.resolve("incoming").resolve("left"), "half");
        age(left, "2026-01-01T00:00:00Z");
        var underWay = Files.writeString(folder.resolve("incoming").resolve("running"), "half");
        assertThat(each(Instant.parse("2026-01-02T00:00:00Z"))).isEmpty();
        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
    }

    @Test
    void withoutAFolderThatCanBeWrittenToItDoesNotStart() throws IOException {
        assertThatThrownBy(() -> new FolderStore(Optional.empty()))
                .hasMessageContaining("seedbed.files.folder is missing");
        assertThatThrownBy(() -> new FolderStore(Optional.of(" ")))
                .hasMessageContaining("seedbed.files.folder is missing");
        var file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> new FolderStore(Optional.of(file.toString())))
                .hasMessageContaining("cannot be written to")
                .hasMessageContaining(file.toString());
    }

    private FolderStore store() {
        return new FolderStore(Optional.of(folder.toString()));
    }

    private Address put(String text) {
        return store().put(UUID.randomUUID(), new ByteArrayInputStream(text.getBytes()), 100)
                .address();
    }

    private List<Address> each(Instant before) {
        var found = new ArrayList<Address>();
        store().each(before, found::addAll);
        return found;
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Path find(Address address) throws IOException {
        return files().stream()
                .filter(file ->
                        file.getFileName().toString().contains(address.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private static void age(Path file, String moment) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(moment)));
    }

    private static byte[] bytes(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
