package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.PaperKind;
import org.seedbed.admission.internal.ApplicationJson.PaperView;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.text.FileName;
import org.seedbed.shared.time.BusinessClock;

/** What is handed in with an application. What a file is, its first bytes say; it is never shown in place. */
@ApplicationScoped
class Papers {

    static final int MOST_MEGABYTES = 10;
    static final int MOST_FILES = 20;

    private static final int MEGABYTE = 1024 * 1024;
    private static final Map<String, byte[]> TYPES = Map.of(
            "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    private final Database database;
    private final BusinessClock clock;

    Papers(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A file with its bytes; handed on once and never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Paper(String fileName, byte[] content) {}

    /** The application's row is held by the caller, so that two files at once do not pass the limit together. */
    UUID store(Application application, PaperKind kind, Path file, @Nullable String name) {
        if (list(application.id()).size() >= MOST_FILES) {
            throw AdmissionErrors.FILES_FULL.raise("limit", MOST_FILES);
        }
        var content = read(file);
        var type = type(content).orElseThrow(AdmissionErrors.FILE_TYPE::raise);
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into admission_paper (park_id, id, application_id, kind, file_name, media_type, size, sha256,
                    content, handed_in_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                application.parkId(),
                id,
                application.id(),
                kind,
                FileName.of(name, "paper"),
                type,
                content.length,
                sha256(content),
                content,
                clock.now()));
        return id;
    }

    void remove(Application application, UUID paperId) {
        var sql = Sql.of("delete from admission_paper where id = ? and application_id = ?", paperId, application.id());
        if (database.execute(sql) == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
    }

    /** At most {@link #MOST_FILES}, in the order of their coming. */
    List<PaperView> list(UUID applicationId) {
        return database.list(
                Sql.of("""
                        select id, kind, file_name, size, encode(sha256, 'hex') as sha256, handed_in_at
                        from admission_paper where application_id = ? order by handed_in_at, id""", applicationId),
                row -> new PaperView(
                        row.uuid("id"),
                        row.constant("kind", PaperKind.class),
                        row.text("file_name"),
                        row.integer("size"),
                        row.text("sha256"),
                        row.instant("handed_in_at")));
    }

    @Transactional
    Paper load(UUID applicationId, UUID paperId) {
        return database.first(
                        Sql.of(
                                "select file_name, content from admission_paper where id = ? and application_id = ?",
                                paperId,
                                applicationId),
                        row -> new Paper(row.text("file_name"), row.bytes("content")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private static Optional<String> type(byte[] content) {
        return TYPES.entrySet().stream()
                .filter(t -> Arrays.equals(
                        Arrays.copyOf(content, Math.min(content.length, t.getValue().length)), t.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static byte[] read(Path file) {
        try {
            if (Files.size(file) > (long) MOST_MEGABYTES * MEGABYTE) {
                throw AdmissionErrors.FILE_SIZE.raise("limit", MOST_MEGABYTES);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
