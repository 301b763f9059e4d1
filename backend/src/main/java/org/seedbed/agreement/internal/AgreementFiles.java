package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementFileKind;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.SupplementState;
import org.seedbed.agreement.internal.AgreementJson.AgreementFileView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.document.MadeDocument;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileKind;
import org.seedbed.shared.files.FileRules;
import org.seedbed.shared.files.StoredFile;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;

/** The papers of an agreement and what came back signed. They name people, so whoever sees no people sees none of them. */
@ApplicationScoped
class AgreementFiles {

    /** Of one wording; all that are shown of an agreement or supplement. */
    private static final int MOST_SCANS = 40;

    private static final int SHOWN = 200;

    private final StoredFiles files;
    private final Database database;
    private final AgreementStore store;
    private final AgreementTrail trail;

    AgreementFiles(StoredFiles files, Database database, AgreementStore store, AgreementTrail trail) {
        this.files = files;
        this.database = database;
        this.store = store;
        this.trail = trail;
    }

    /** Keeps a paper as it is put before the checker. */
    UUID keep(Agreement agreement, int round, AgreementFileKind kind, String name, MadeDocument made) {
        var file = files.store(fence(agreement.parkId()), FileKind.PDF, name, made.content());
        return add(agreement, round, kind, file, made.template(), made.hash());
    }

    /** Keeps what both sides have signed; a better scan does not take away the one before. The hand-over comes afterwards. */
    @Transactional
    void upload(UUID parkId, UUID id, @Nullable String ifMatch, @Nullable AgreementFileKind kind, Upload upload) {
        var handOver = kind == AgreementFileKind.HAND_OVER;
        var agreement = store.lockFor(parkId, id, ifMatch, handOver ? AgreementMove.START : AgreementMove.SIGN);
        if (kind == null) {
            throw ProblemException.field("/kind", ValidationErrors.REQUIRED);
        }
        if (!handOver && !kind.isNeededToSign()) {
            throw AgreementErrors.FILE_KIND.raise();
        }
        requireRoom(ofRound(agreement));
        var file = files.store(fence(parkId), upload, FileRules.SCAN);
        add(agreement, agreement.round(), kind, file, null, null);
        store.update(Sql.of("update agreement set version = version + 1 where park_id = ? and id = ?", parkId, id));
        trail.uploaded(agreement, kind, file);
    }

    /** The row of agreement or supplement is held by the caller. */
    static void requireRoom(List<AgreementFileView> files) {
        if (files.stream().filter(file -> file.kind().isScan()).count() >= MOST_SCANS) {
            throw AgreementErrors.FILES_TOO_MANY.raise("most", MOST_SCANS);
        }
    }

    /** Keeps a paper or a scan of a supplement beside those of its agreement. */
    UUID keep(Supplement supplement, int round, AgreementFileKind kind, StoredFile file, @Nullable MadeDocument made) {
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into agreement_file (park_id, id, agreement_id, supplement_id, round, kind, file_id, template,
                    text_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                supplement.parkId(),
                id,
                supplement.agreementId(),
                supplement.id(),
                round,
                kind,
                file.id(),
                made == null ? null : made.template(),
                made == null ? null : made.hash()));
        return id;
    }

    /** The newest scan of each paper as it stands, by kind. */
    Map<AgreementFileKind, UUID> scans(Agreement agreement) {
        var found = new EnumMap<AgreementFileKind, UUID>(AgreementFileKind.class);
        ofRound(agreement).stream()
                .filter(file -> file.kind().isScan())
                .forEach(file -> found.put(file.kind(), file.id()));
        return found;
    }

    private List<AgreementFileView> ofRound(Agreement agreement) {
        return list(
                Sql.of(
                        "where f.agreement_id = ? and f.supplement_id is null and f.round = ?",
                        agreement.id(),
                        agreement.round()),
                round -> true);
    }

    /** The oldest first, of the newest. */
    List<AgreementFileView> list(UUID agreementId, int round, AgreementState state) {
        var open = state == AgreementState.DRAFTING || state == AgreementState.DISCARDED;
        return list(
                Sql.of("where f.agreement_id = ? and f.supplement_id is null", agreementId), r -> !open && r == round);
    }

    /** Papers and scans of a supplement, the oldest first. */
    List<AgreementFileView> list(Supplement supplement) {
        var open = supplement.state() == SupplementState.DRAFTING || supplement.state() == SupplementState.DISCARDED;
        return list(Sql.of("where f.supplement_id = ?", supplement.id()), r -> !open && r == supplement.round());
    }

    private List<AgreementFileView> list(Sql which, IntPredicate current) {
        return database.list(
                        files(which.add("order by f.round desc, s.stored_at desc, f.id limit ?", SHOWN)),
                        row -> file(row, current.test(row.integer("round"))))
                .reversed();
    }

    /** What each of these signed agreements and its supplements were signed with, the oldest first. */
    Map<UUID, List<AgreementFileView>> current(Collection<UUID> agreements) {
        var all = new HashMap<UUID, List<AgreementFileView>>();
        database.list(
                files(Sql.of("""
                        join agreement a on a.id = f.agreement_id
                        left join agreement_supplement c on c.id = f.supplement_id
                        where f.agreement_id = any(?) and (f.supplement_id is null and a.round = f.round
                            or c.signed_on is not null and c.round = f.round)
                        order by s.stored_at, f.id""", agreements)),
                row -> all.computeIfAbsent(row.uuid("agreement_id"), id -> new ArrayList<>())
                        .add(file(row, true)));
        return all;
    }

    private static Sql files(Sql which) {
        return Sql.of("""
                        select f.*, s.file_name, s.size, encode(s.sha256, 'hex') as sha256, s.stored_at
                        from agreement_file f join stored_file s on s.park_id = f.park_id and s.id = f.file_id""").add(which);
    }

    private static AgreementFileView file(Row row, boolean current) {
        return new AgreementFileView(
                row.uuid("id"),
                row.constant("kind", AgreementFileKind.class),
                row.integer("round"),
                current,
                row.text("file_name"),
                row.number("size"),
                row.text("sha256"),
                row.instant("stored_at"),
                row.textOrNull("template"),
                row.textOrNull("text_hash"));
    }

    /** A file as a download, of whatever the scope shows. */
    @Transactional
    RestResponse<InputStream> download(Sql of, UUID fileId) {
        var file = database.first(
                        Sql.of("""
                                select f.park_id, f.file_id from agreement_file f
                                join agreement a on a.park_id = f.park_id and a.id = f.agreement_id
                                where f.id = ?""", fileId).add(of), row -> new UUID[] {row.uuid("park_id"), row.uuid("file_id")})
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        return files.download(file[0], file[1]);
    }

    private UUID add(
            Agreement agreement,
            int round,
            AgreementFileKind kind,
            StoredFile file,
            @Nullable String template,
            @Nullable String hash) {
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into agreement_file (park_id, id, agreement_id, round, kind, file_id, template, text_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", agreement.parkId(), id, agreement.id(), round, kind, file.id(), template, hash));
        return id;
    }

    static FileFence fence(UUID parkId) {
        return new FileFence(parkId, "personal_read", "lease_edit");
    }
}
