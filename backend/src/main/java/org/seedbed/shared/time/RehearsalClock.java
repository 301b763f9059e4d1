package org.seedbed.shared.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.jboss.logging.Logger;

/**
 * A clock set by a file, for rehearsals of what takes months. The file holds a date-time with its offset; time runs on from
 * there since the file was written, the same in every process that reads it. Without the file it is the machine's time, and
 * where the file says no time, it stays what it was.
 */
final class RehearsalClock implements InstantSource {

    private static final Logger LOG = Logger.getLogger(RehearsalClock.class);

    private final Path file;
    private final InstantSource machine = InstantSource.system();
    private volatile Setting setting = new Setting(FileTime.from(Instant.EPOCH), Duration.ZERO);

    RehearsalClock(Path file) {
        this.file = file;
    }

    /** How far off the machine's time the file of that moment sets it. */
    private record Setting(FileTime written, Duration ahead) {}

    @Override
    public Instant instant() {
        try {
            var written = Files.getLastModifiedTime(file);
            if (!written.equals(setting.written())) {
                setting = new Setting(written, ahead(written));
            }
            return machine.instant().plus(setting.ahead());
        } catch (NoSuchFileException e) {
            return machine.instant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Duration ahead(FileTime written) throws IOException {
        var text = Files.readString(file).strip();
        try {
            var moment = OffsetDateTime.parse(text).toInstant();
            LOG.warnf("The clock is set to %s by %s", moment, file);
            return Duration.between(written.toInstant(), moment);
        } catch (DateTimeException e) {
            LOG.errorf("%s says no time: %s", file, text);
            return setting.ahead();
        }
    }
}
