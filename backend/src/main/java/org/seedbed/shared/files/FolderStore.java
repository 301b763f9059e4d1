package org.seedbed.shared.files;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seedbed.shared.crypto.Sha256;

/**
 * Files in a folder that all replicas share and no web server serves: {@code ab/cd/<sha256>-<id>}. A file is written
 * under another name, forced to disk and then renamed, so that whatever has its name is whole.
 */
@Startup
@Singleton
class FolderStore implements FileStore {

    static final String FOLDER = "seedbed.files.folder";

    private static final int PIECE = 64 * 1024;

    private final Path root;
    private final Path incoming;
    private final FolderWalk walk;

    FolderStore(@ConfigProperty(name = FOLDER) Optional<String> folder) {
        root = Path.of(folder.filter(f -> !f.isBlank())
                        .orElseThrow(() -> new IllegalStateException(
                                FOLDER + " is missing: name the folder where uploaded files are kept")))
                .toAbsolutePath();
        incoming = root.resolve("incoming");
        walk = new FolderWalk(root, incoming);
        requireWritable();
    }

    /** Better now than at somebody's upload. */
    private void requireWritable() {
        try {
            Files.createDirectories(incoming);
            Files.delete(Files.createTempFile(incoming, "start-", ""));
        } catch (IOException e) {
            throw new IllegalStateException(FOLDER + " = " + root + " cannot be written to: " + e, e);
        }
    }

    @Override
    public Blob put(UUID id, InputStream content, long most) {
        var unfinished = incoming.resolve(id.toString());
        try {
            var digest = Sha256.digest();
            var size = write(unfinished, content, digest, most);
            var address = new Address(id, HexFormat.of().formatHex(digest.digest()));
            publish(unfinished, address);
            return new Blob(address, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            discard(unfinished);
        }
    }

    private static long write(Path file, InputStream content, MessageDigest digest, long most) throws IOException {
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var piece = new byte[PIECE];
            long size = 0;
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > most) {
                    throw FileErrors.tooLarge(most);
                }
                digest.update(piece, 0, read);
                var bytes = ByteBuffer.wrap(piece, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
            return size;
        }
    }

    /** A name is on disk when its folder is, and a new folder when the one above is. */
    private void publish(Path unfinished, Address address) throws IOException {
        var above = root.resolve(FolderWalk.above(address));
        var leaf = above.resolve(FolderWalk.below(address));
        Files.createDirectories(leaf);
        Files.move(unfinished, leaf.resolve(FolderWalk.name(address)), StandardCopyOption.ATOMIC_MOVE);
        for (var changed : List.of(leaf, above, root)) {
            try (var entry = FileChannel.open(changed, StandardOpenOption.READ)) {
                entry.force(true);
            }
        }
    }

    @Override
    public InputStream open(Address address) throws IOException {
        return Files.newInputStream(path(address));
    }

    @Override
    public boolean has(Address address) {
        return Files.isRegularFile(path(address));
    }

    @Override
    public void delete(Address address) {
        discard(path(address));
    }

    @Override
    public void each(Instant storedBefore, Consumer<List<Address>> taker) {
        walk.each(storedBefore, taker);
    }

    private Path path(Address address) {
        return root.resolve(FolderWalk.above(address))
                .resolve(FolderWalk.below(address))
                .resolve(FolderWalk.name(address));
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
