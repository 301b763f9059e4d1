package org.seedbed.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temp;

    @Test
    void aNewFolderIsPrivateAndKnowsItsLayout() throws IOException {
        var root = temp.resolve("a folder with spaces");
        try (var data = DataFolder.open(root)) {
            assertThat(root.resolve("VERSION")).hasContent("1\n");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderOfANewerVersionIsRefused() throws IOException {
        Files.writeString(temp.resolve("VERSION"), "2\n");
        assertThatThrownBy(() -> DataFolder.open(temp))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void secretsAreMadeOnceLongEnoughAndForTheirOwnerOnly() throws IOException {
        try (var data = DataFolder.open(temp)) {
            var secrets = data.secrets();
            assertThat(data.secrets()).isEqualTo(secrets);
            assertThat(secrets.sessionCookie()).hasSize(32).isNotEqualTo(secrets.stateCookie());
            assertThat(secrets.toString()).doesNotContain(secrets.postgres());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("secrets.properties"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theLauncherKnowsTheSameLayout() throws IOException {
        assertThat(Path.of("launcher/checks.sh")).content().contains("\nLAYOUT=" + DataFolder.LAYOUT + " ");
    }

    @Test
    void deletingDoesNotFollowLinks() throws IOException {
        var kept = Files.writeString(temp.resolve("kept"), "x");
        var folder = Files.createDirectories(temp.resolve("folder/inner"));
        Files.createSymbolicLink(folder.resolve("link"), temp);
        DataFolder.delete(temp.resolve("folder"));
        assertThat(temp.resolve("folder")).doesNotExist();
        assertThat(kept).exists();
    }
}
