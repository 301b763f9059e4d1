package org.seedbed.shared.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.text.FileName;
import org.seedbed.shared.time.BusinessClock;

/**
 * Files with their rows. The bytes are stored first and the row in the caller's transaction: what fails leaves bytes
 * without a row, which {@link FileSweep} removes, and never a row without bytes. Who may ask for which file is the
 * caller's to know; the row's fence only stands behind it.
 */
@ApplicationScoped
public class StoredFiles {

    private final FileStore store;
    private final Database database;
    private final BusinessClock clock;
    private final ActingContext acting;

    StoredFiles(FileStore store, Database database, BusinessClock clock, ActingContext acting) {
        this.store = store;
        this.database = database;
        this.clock = clock;
        this.acting = acting;
    }

    /**
     * Keeps what was uploaded.
     *
     * @throws org.seedbed.shared.problem.ProblemException file.empty, file.too-large, file.type
     */
    @Transactional
    public StoredFile store(FileFence fence, Upload upload, FileRules rules) {
        var kind = rules.check(upload.content());
        try (var content = Files.newInputStream(upload.content())) {
            return keep(database, fence, kind, upload.name(), content, rules.mostBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what we made ourselves. */
    @Transactional
    public StoredFile store(FileFence fence, FileKind kind, String name, byte[] content) {
        return store(database, fence, kind, name, content);
    }

    /** The same through whichever database runs. */
    @Transactional
    public StoredFile store(SqlRunner runner, FileFence fence, FileKind kind, String name, byte[] content) {
        var bytes = new ByteArrayInputStream(content);
        return keep(runner, fence, kind, FileName.of(name, kind.label()), bytes, content.length);
    }

    private StoredFile keep(
            SqlRunner runner, FileFence fence, FileKind kind, String name, InputStream content, long most) {
        var blob = store.put(UUID.randomUUID(), content, most);
        var file = new StoredFile(
                fence.parkId(),
                blob.address().id(),
                name,
                kind.mediaType(),
                blob.size(),
                blob.address().sha256(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                acting.current().userId());
        runner.execute(Sql.of(
                """
                insert into stored_file (park_id, id, read_permission, write_permission, file_name, media_type, size,
                    sha256, stored_at, stored_by)
                values (?, ?, ?, ?, ?, ?, ?, decode(?, 'hex'), ?, ?)""",
                file.parkId(),
                file.id(),
                fence.read(),
                fence.write(),
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.storedAt(),
                file.storedBy()));
        return file;
    }

    @Transactional
    public Optional<StoredFile> find(UUID parkId, UUID id) {
        return database.first(
                Sql.of("select " + StoredFile.COLUMNS + " from stored_file where park_id = ? and id = ?", parkId, id),
                StoredFile::of);
    }

    /**
     * The file as a download.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    public RestResponse<InputStream> download(UUID parkId, UUID id) {
        var file = find(parkId, id).orElseThrow(CommonErrors.NOT_FOUND::raise);
        try {
            return Downloads.of(store.open(file.address()), file.fileName());
        } catch (IOException e) {
            throw new UncheckedIOException("the file of a row cannot be read: " + id, e);
        }
    }

    /** Removes the row; the bytes follow when the transaction has ended well. */
    @Transactional
    public void remove(UUID parkId, UUID id) {
        database.execute(Sql.of("delete from stored_file where park_id = ? and id = ?", parkId, id));
    }
}
