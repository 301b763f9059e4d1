package org.seedbed.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder made once from something else. The stamp beside it is written last, so a folder without the right stamp is
 * half made or of another version and is made again. Two stacks may start at once: the lock lets one of them work.
 */
final class Unpacked {
    private Unpacked() {}

    static void ensure(Path folder, String stamp, Runnable make) {
        var file = folder.resolveSibling(folder.getFileName() + ".stamp");
        var lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try {
            Files.createDirectories(folder.resolveSibling("."));
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                if (Files.isDirectory(folder)
                        && Files.exists(file)
                        && Files.readString(file).equals(stamp)) {
                    return;
                }
                Files.deleteIfExists(file);
                DataFolder.delete(folder);
                make.run();
                Files.writeString(file, stamp);
            }
        } catch (IOException e) {
            throw new StackFailure("无法准备 / Cannot prepare " + folder + ": " + e);
        }
    }
}
