package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.ApplicationJson.ApplicantFounder;
import org.seedbed.admission.internal.ApplicationJson.ApplicantFounderRequest;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.company.FounderCategory;
import org.seedbed.privacy.ConsentGiven;
import org.seedbed.privacy.ConsentView;
import org.seedbed.privacy.Consents;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.privacy.Purpose;
import org.seedbed.privacy.SealedColumns;
import org.seedbed.shared.crypto.Place;
import org.seedbed.shared.crypto.Sealer;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** The founders an application names. Hardship tags are sealed as those of registered founders, and hang on a consent. */
@ApplicationScoped
class ApplicantFounders implements SealedColumns {

    private static final String TABLE = "admission_founder";
    private static final String TAGS_SEALED = "tags_sealed";
    private static final Set<Purpose> TAGS = Set.of(Purpose.SENSITIVE_TAGS);

    private final Database database;
    private final Sealer sealer;
    private final Consents consents;
    private final LegalHolds holds;
    private final BusinessClock clock;

    ApplicantFounders(Database database, Sealer sealer, Consents consents, LegalHolds holds, BusinessClock clock) {
        this.database = database;
        this.sealer = sealer;
        this.consents = consents;
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(new SealedColumn(TABLE, TAGS_SEALED));
    }

    private record Stored(
            UUID id,
            String name,
            @Nullable String phone,
            LocalDate bornOn,
            List<FounderCategory> open,
            List<FounderCategory> tags) {}

    /** Founders are what the request says: new ones come, those left out go with their consents. */
    void replace(Application application, List<ApplicantFounderRequest> drafts) {
        var before = stored(application.id()).stream().map(Stored::id).collect(Collectors.toSet());
        var kept = new HashSet<UUID>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var at = "/founders/" + i;
            if (draft.bornOn().isAfter(clock.today())) {
                throw ProblemException.field(at + "/bornOn", AdmissionErrors.BORN_IN_FUTURE);
            }
            if (draft.id() != null && (!before.contains(draft.id()) || !kept.add(draft.id()))) {
                throw ProblemException.field(at + "/id", AdmissionErrors.FOUNDER_UNKNOWN);
            }
            store(application, draft, draft.id() == null ? UUID.randomUUID() : draft.id(), i);
        }
        before.removeAll(kept);
        if (!before.isEmpty()) {
            holds.refuseIfHeld(application.parkId(), before);
            holds.refuseIfHeld(application.parkId(), application.held());
        }
        before.forEach(id -> {
            consents.erased(application.parkId(), id);
            database.execute(Sql.of("delete from admission_founder where id = ?", id));
        });
    }

    private void store(Application application, ApplicantFounderRequest draft, UUID id, int place) {
        var tags = draft.categories().stream()
                .filter(FounderCategory::isSensitive)
                .sorted()
                .toList();
        var open = draft.categories().stream().filter(c -> !c.isSensitive()).toList();
        database.execute(Sql.of(
                """
                insert into admission_founder
                    (park_id, id, application_id, place, name, phone, born_on, categories, tags_sealed, tags_count)
                values (?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?)
                on conflict on constraint pk_admission_founder do update set place = excluded.place,
                    name = excluded.name, phone = excluded.phone, born_on = excluded.born_on,
                    categories = excluded.categories, tags_sealed = excluded.tags_sealed,
                    tags_count = excluded.tags_count""",
                application.parkId(),
                id,
                application.id(),
                place,
                draft.name().strip(),
                draft.phone(),
                draft.bornOn(),
                open,
                seal(id, tags),
                tags.size()));
        consent(application, id, draft.noticeVersion(), !tags.isEmpty(), "/founders/" + place + "/noticeVersion");
    }

    /** After the row: an applicant agrees for founders of their own application only, which the database looks up. */
    private void consent(Application application, UUID id, @Nullable Integer version, boolean tagged, String pointer) {
        if (!tagged) {
            consents.withdraw(application.parkId(), id, Purpose.SENSITIVE_TAGS);
        } else if (!agreed(application.parkId(), id)) {
            try {
                consents.give(
                        application.parkId(),
                        id,
                        TAGS,
                        version == null ? null : new ConsentGiven(version, ConsentGiven.Form.ONLINE));
            } catch (ProblemException refusal) {
                throw field(pointer, refusal.code(), refusal);
            }
        }
    }

    private static ProblemException field(String pointer, ErrorCode code, ProblemException refusal) {
        var problem = ProblemException.field(
                pointer,
                code,
                refusal.params().entrySet().stream()
                        .<Object>mapMulti((param, out) -> {
                            out.accept(param.getKey());
                            out.accept(param.getValue());
                        })
                        .toArray());
        problem.initCause(refusal);
        return problem;
    }

    private boolean agreed(UUID parkId, UUID id) {
        return consents.inForce(parkId, List.of(id)).getOrDefault(id, List.of()).stream()
                .anyMatch(ConsentView::confirmed);
    }

    /** As their writer sees them. */
    List<ApplicantFounder> shown(Application application, boolean withTags) {
        var founders = stored(application.id());
        var agreed = consents.inForce(
                application.parkId(), founders.stream().map(Stored::id).toList());
        return founders.stream()
                .map(f -> new ApplicantFounder(
                        f.id(),
                        f.name(),
                        f.phone(),
                        f.bornOn(),
                        withTags ? all(f) : f.open(),
                        f.tags().size(),
                        agreed.getOrDefault(f.id(), List.of()).stream()
                                .findFirst()
                                .map(ConsentView::noticeVersion)
                                .orElse(null)))
                .toList();
    }

    /** Those of every application of an account, tags in clear: its owner wrote them. */
    List<Map<String, String>> toldBy(UUID ownerId) {
        return database.list(Sql.of("""
                        select f.* from admission_founder f join admission_application a on a.id = f.application_id
                        where a.owner_id = ? order by a.begun_at, f.place, f.id""", ownerId), row -> {
            var founder = founder(row);
            var told = new LinkedHashMap<String, String>();
            told.put("application", row.uuid("application_id").toString());
            told.put("name", founder.name());
            if (founder.phone() != null) {
                told.put("phone", founder.phone());
            }
            told.put("bornOn", founder.bornOn().toString());
            told.put("categories", all(founder).toString());
            return told;
        });
    }

    /** The tags go, the consent's row stays. False when there was none. */
    boolean withdrawConsent(Application application, UUID founderId) {
        database.execute(Sql.of(
                "update admission_founder set tags_sealed = null, tags_count = 0 where id = ? and application_id = ?",
                founderId,
                application.id()));
        return consents.withdraw(application.parkId(), founderId, Purpose.SENSITIVE_TAGS);
    }

    private static List<FounderCategory> all(Stored founder) {
        return java.util.stream.Stream.of(founder.open(), founder.tags())
                .flatMap(Collection::stream)
                .sorted()
                .toList();
    }

    private List<Stored> stored(UUID applicationId) {
        return database.list(
                Sql.of("select * from admission_founder where application_id = ? order by place, id", applicationId),
                this::founder);
    }

    private Stored founder(Row row) {
        var id = row.uuid("id");
        return new Stored(
                id,
                row.text("name"),
                row.textOrNull("phone"),
                row.date("born_on"),
                row.texts("categories").stream().map(FounderCategory::valueOf).toList(),
                open(id, row.bytesOrNull(TAGS_SEALED)));
    }

    private byte @Nullable [] seal(UUID id, List<FounderCategory> tags) {
        return tags.isEmpty()
                ? null
                : sealer.seal(place(id), tags.stream().map(Enum::name).collect(Collectors.joining(",")));
    }

    private List<FounderCategory> open(UUID id, byte @Nullable [] sealed) {
        return sealed == null
                ? List.of()
                : Arrays.stream(sealer.open(place(id), sealed).split(",", -1))
                        .map(FounderCategory::valueOf)
                        .toList();
    }

    private static Place place(UUID founder) {
        return new Place(TABLE, TAGS_SEALED, founder);
    }
}
