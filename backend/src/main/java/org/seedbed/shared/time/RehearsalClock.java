package org.seedbed.shared.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/**
 * A clock set by a file, for rehearsals of what takes months. The file holds a date-time with its offset; time runs on from
 * there since the file was written, the same in every process that reads it. Without the file it is the machine's time.
 */
final class RehearsalClock extends Clock {

    private static final Logger LOG = Logger.getLogger(RehearsalClock.class);

    private final Path file;
    private final Clock machine = Clock.systemUTC();
    private volatile Setting setting = new Setting(FileTime.from(Instant.EPOCH), Instant.EPOCH);

    RehearsalClock(Path file) {
        this.file = file;
    }

    private record Setting(FileTime written, Instant moment) {}

    @Override
    public Instant instant() {
        try {
            var written = Files.getLastModifiedTime(file);
            var known = setting;
            if (!written.equals(known.written())) {
                known = read(written);
            }
            return known.moment().plus(Duration.between(written.toInstant(), machine.instant()));
        } catch (NoSuchFileException e) {
            return machine.instant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Setting read(FileTime written) throws IOException {
        var moment = OffsetDateTime.parse(Files.readString(file).strip()).toInstant();
        LOG.warnf("The clock is set to %s by %s", moment, file);
        var read = new Setting(written, moment);
        setting = read;
        return read;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the clock only tells moments");
    }
}
