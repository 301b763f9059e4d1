package org.seedbed.shared.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.seedbed.shared.files.FileStore.Address;

/** How files lie in the folder of a {@link FolderStore}, read back from there. */
record FolderWalk(Path root, Path incoming) {

    private static final int RUN = 500;
    private static final String FAN = "[0-9a-f][0-9a-f]";
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Two levels of 256 folders each: a million files are 15 in a folder. */
    static String above(Address address) {
        return address.sha256().substring(0, 2);
    }

    static String below(Address address) {
        return address.sha256().substring(2, 4);
    }

    static String name(Address address) {
        return address.sha256() + "-" + address.id();
    }

    /** What has another name was put there by somebody else and is let be. */
    void each(Instant storedBefore, Consumer<List<Address>> taker) {
        try {
            clearUnfinished(storedBefore);
            var run = new ArrayList<Address>(RUN);
            try (var above = Files.newDirectoryStream(root, FAN)) {
                for (var folder : above) {
                    try (var below = Files.newDirectoryStream(folder, FAN)) {
                        for (var leaf : below) {
                            collect(leaf, storedBefore, run, taker);
                        }
                    }
                }
            }
            taker.accept(List.copyOf(run));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Path leaf, Instant storedBefore, List<Address> run, Consumer<List<Address>> taker)
            throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(leaf)) {
            for (var file : files) {
                var name = NAME.matcher(file.toFile().getName());
                if (name.matches() && isOlder(file, storedBefore)) {
                    run.add(new Address(UUID.fromString(name.group(2)), name.group(1)));
                }
                if (run.size() == RUN) {
                    taker.accept(List.copyOf(run));
                    run.clear();
                }
            }
        }
    }

    /** Left by a process that ended while it wrote. */
    private void clearUnfinished(Instant storedBefore) throws IOException {
        try (var left = Files.newDirectoryStream(incoming)) {
            for (var file : left) {
                if (isOlder(file, storedBefore)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** False when another replica has removed it meanwhile. */
    private static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
