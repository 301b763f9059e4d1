package org.seedbed.reporting.internal.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.ParkFactJson.ParkFactRequest;
import org.seedbed.reporting.internal.readiness.ParkFactJson.ParkFactSheet;
import org.seedbed.reporting.internal.readiness.ParkFactJson.ParkFactView;
import org.seedbed.reporting.internal.readiness.ParkFactJson.ParkFactsView;
import org.seedbed.reporting.internal.readiness.ParkFactStore.Told;
import org.seedbed.reporting.internal.readiness.ParkRecords.KnownFact;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileRules;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.files.Upload;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Telling of a park what the system cannot know: told by one person, shown by a paper, verified by another. */
@ApplicationScoped
class ParkFacts {

    private static final int YEARS = 3;

    private final ParkFactStore store;
    private final StoredFiles files;
    private final ReadinessTrail trail;
    private final BusinessClock clock;

    ParkFacts(ParkFactStore store, StoredFiles files, ReadinessTrail trail, BusinessClock clock) {
        this.store = store;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is known on the day. */
    @Transactional
    ParkFactsView on(Actor actor, UUID parkId, LocalDate day) {
        var words = store.lastWords(parkId);
        var sheets = Arrays.stream(ParkFactKey.values())
                .map(key -> new ParkFactSheet(
                        key,
                        key.unit(),
                        key.yearly(),
                        known(words, key, day).stream()
                                .map(told -> view(actor, parkId, told))
                                .toList()))
                .toList();
        return new ParkFactsView(
                day, sheets, actor.mayInPark(parkId, Permission.PARK_EDIT) ? List.of("record") : List.of());
    }

    private static List<Told> known(List<Told> words, ParkFactKey key, LocalDate day) {
        return words.stream()
                .filter(told -> told.key() == key && !told.asOf().isAfter(day))
                .filter(told -> !key.yearly() || told.asOf().getYear() >= day.getYear() - YEARS)
                .sorted(Comparator.comparing(Told::asOf).reversed())
                .limit(key.yearly() ? YEARS + 1 : 1)
                .toList();
    }

    @Transactional
    Page<ParkFactView> history(Actor actor, UUID parkId, ParkFactKey key, PageParams page) {
        return store.history(parkId, key, page).map(told -> view(actor, parkId, told));
    }

    /** Somebody tells a fact. */
    @Transactional
    ParkFactView record(Actor actor, UUID parkId, ParkFactRequest request) {
        var key = request.fact();
        if (!key.admits(request.value())) {
            throw ProblemException.field("/value", ReadinessErrors.FACT_VALUE);
        }
        var asOf = key.yearly() ? LocalDate.of(request.asOf().getYear(), 12, 31) : request.asOf();
        var latest = key.yearly() ? LocalDate.of(clock.today().plusDays(1).getYear() - 1, 12, 31) : clock.today();
        if (asOf.isAfter(latest)) {
            throw ReadinessErrors.FACT_FUTURE.raise("latest", latest);
        }
        store.lock(parkId);
        var fact = new KnownFact(UUID.randomUUID(), key, asOf, request.value(), EvidenceLevel.SELF_REPORTED);
        FactParts.require(store.counting(parkId), fact);
        var id = store.add(parkId, actor.userId(), fact, null, request.note(), null);
        return told(actor, parkId, id);
    }

    /** A paper shows it. */
    @Transactional
    ParkFactView evidence(Actor actor, UUID parkId, UUID factId, Upload upload) {
        store.lock(parkId);
        var told = lastWord(parkId, factId);
        if (told.level() == EvidenceLevel.VERIFIED) {
            throw ReadinessErrors.VERIFIED.raise();
        }
        var file = files.store(new FileFence(parkId, "readiness_read", "park_edit"), upload, FileRules.SCAN);
        return raise(actor, parkId, told, EvidenceLevel.EVIDENCED, file.id());
    }

    /** Another person than anybody who told that value looks at the paper and finds it right. */
    @Transactional
    ParkFactView verify(Actor actor, UUID parkId, UUID factId) {
        store.lock(parkId);
        var told = lastWord(parkId, factId);
        if (told.level() == EvidenceLevel.VERIFIED) {
            throw ReadinessErrors.VERIFIED.raise();
        }
        if (told.level() == EvidenceLevel.SELF_REPORTED) {
            throw ReadinessErrors.NO_EVIDENCE.raise();
        }
        if (told.own()) {
            throw ReadinessErrors.SAME_PERSON.raise();
        }
        return raise(actor, parkId, told, EvidenceLevel.VERIFIED, told.fileId());
    }

    private Told lastWord(UUID parkId, UUID factId) {
        var told = store.find(parkId, factId).orElseThrow(CommonErrors.NOT_FOUND::raise);
        if (!told.counting()) {
            throw ReadinessErrors.FACT_SUPERSEDED.raise();
        }
        return told;
    }

    private ParkFactView raise(Actor actor, UUID parkId, Told told, EvidenceLevel level, @Nullable UUID fileId) {
        var fact = new KnownFact(told.id(), told.key(), told.asOf(), told.value(), level);
        var id = store.add(parkId, actor.userId(), fact, fileId, told.note(), told.id());
        return told(actor, parkId, id);
    }

    private ParkFactView told(Actor actor, UUID parkId, UUID id) {
        var told = store.find(parkId, id).orElseThrow();
        trail.told(parkId, told);
        return view(actor, parkId, told);
    }

    @Transactional
    RestResponse<InputStream> file(UUID parkId, UUID factId) {
        var file = store.find(parkId, factId).map(Told::fileId).orElseThrow(CommonErrors.NOT_FOUND::raise);
        return files.download(parkId, file);
    }

    private ParkFactView view(Actor actor, UUID parkId, Told told) {
        var abilities = new ArrayList<String>();
        if (told.counting() && told.level() != EvidenceLevel.VERIFIED) {
            if (actor.mayInPark(parkId, Permission.PARK_EDIT)) {
                abilities.add("evidence");
            }
            if (actor.mayInPark(parkId, Permission.PARK_FACT_CHECK)
                    && told.level() == EvidenceLevel.EVIDENCED
                    && !told.own()) {
                abilities.add("verify");
            }
        }
        return new ParkFactView(
                told.id(),
                told.key(),
                told.asOf(),
                told.value(),
                told.level(),
                told.fileName(),
                told.note(),
                told.raises(),
                told.counting(),
                told.recordedByName(),
                told.recordedAt(),
                List.copyOf(abilities));
    }
}
