package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.document.Documents;
import org.seedbed.shared.document.MadeDocument;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileKind;
import org.seedbed.shared.files.StoredFile;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.GraduationState;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.internal.graduation.GraduationJson.GraduationCertificateView;
import org.seedbed.tenancy.internal.graduation.GraduationPaper.StagePeriod;

/** 毕业证书: numbered without gaps in a park's year, made once; printing it again gives the same bytes. */
@ApplicationScoped
class Certificates {

    private final Documents documents;
    private final StoredFiles files;
    private final Parks parks;
    private final Database database;
    private final BusinessClock clock;
    private final GraduationTrail trail;

    Certificates(
            Documents documents,
            StoredFiles files,
            Parks parks,
            Database database,
            BusinessClock clock,
            GraduationTrail trail) {
        this.documents = documents;
        this.files = files;
        this.parks = parks;
        this.database = database;
        this.clock = clock;
        this.trail = trail;
    }

    /** A stage it was in; {@code to} is the first day after. */
    private record Span(
            Stage stage, LocalDate from, @Nullable LocalDate to, boolean mistaken) {}

    /** Takes the next number, makes the paper and keeps it. The review is held by the caller. */
    void issue(Review review, UUID by, LocalDate from, String policy) {
        var year = clock.today().getYear();
        int serial = database.first(
                        Sql.of("select graduation_number(?, ?) as given", review.parkId(), year),
                        row -> row.integer("given"))
                .orElseThrow();
        var number = "BY-%d-%04d".formatted(year, serial);
        var made = documents.make(GraduationPaper.TEMPLATE, paper(review, number, from, policy), clock.now());
        var fence = new FileFence(review.parkId(), "tenant_read", "graduation_approve");
        var file = files.store(fence, FileKind.PDF, number + " 毕业证书.pdf", made.content());
        keep(review, by, year, serial, file, made);
        trail.certified(review, number, file);
    }

    private void keep(Review review, UUID by, int year, int serial, StoredFile file, MadeDocument made) {
        database.execute(Sql.of(
                """
                insert into graduation_certificate (park_id, id, review_id, year, serial, file_id, template, text_hash,
                    issued_by, issued_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                review.parkId(),
                UUID.randomUUID(),
                review.id(),
                year,
                serial,
                file.id(),
                made.template(),
                made.hash(),
                by,
                clock.now()));
    }

    private GraduationPaper paper(Review review, String number, LocalDate from, String policy) {
        var spans = spans(review);
        var code = review.company().uscc();
        return new GraduationPaper(
                number,
                review.company().name(),
                code == null ? "" : code,
                policy,
                GraduationPaper.day(spans.getFirst().from()),
                periods(spans),
                GraduationPaper.day(from),
                parks.name(review.parkId()),
                parks.operator(review.parkId()).name(),
                GraduationPaper.day(clock.today()));
    }

    private List<Span> spans(Review review) {
        return database.list(
                Sql.of("""
                        select e.stage, e.starts_on, e.ends_on, exists (select from stage_entry n where n.park_id = e.park_id
                            and n.tenant_id = e.tenant_id and n.starts_on = e.ends_on and n.correction) as mistaken
                        from stage_entry e where e.park_id = ? and e.tenant_id = ? order by e.starts_on""", review.parkId(), review.tenantId()),
                row -> new Span(
                        row.constant("stage", Stage.class),
                        row.date("starts_on"),
                        row.dateOrNull("ends_on"),
                        row.bool("mistaken")));
    }

    /** What was set right was never a stage of it: the one before or after it covers its days. */
    private static List<StagePeriod> periods(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans) {
            if (span.stage() == Stage.GRADUATED) {
                continue;
            }
            var before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && (before.stage() == span.stage() || before.mistaken())) {
                merged.removeLast();
                merged.add(new Span(span.stage(), before.from(), span.to(), span.mistaken()));
            } else {
                merged.add(span);
            }
        }
        return merged.stream()
                .map(span -> new StagePeriod(span.stage().zh(), GraduationPaper.period(span.from(), span.to())))
                .toList();
    }

    Optional<GraduationCertificateView> of(Review review) {
        return database.first(
                Sql.of("""
                        select c.number, c.text_hash, c.issued_at, u.display_name
                        from graduation_certificate c left join app_user u on u.id = c.issued_by
                        where c.park_id = ? and c.review_id = ?""", review.parkId(), review.id()),
                row -> new GraduationCertificateView(
                        row.text("number"),
                        row.text("text_hash"),
                        row.textOrNull("display_name"),
                        row.instant("issued_at"),
                        review.state() == GraduationState.REVOKED));
    }

    @Transactional
    RestResponse<InputStream> download(Review review) {
        var file = database.first(
                        Sql.of(
                                "select file_id from graduation_certificate where park_id = ? and review_id = ?",
                                review.parkId(),
                                review.id()),
                        row -> row.uuid("file_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        return files.download(review.parkId(), file);
    }
}
