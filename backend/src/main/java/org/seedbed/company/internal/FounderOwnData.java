package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.company.FounderCategory;
import org.seedbed.company.internal.FounderQueries.Opened;
import org.seedbed.identity.Actor;
import org.seedbed.privacy.Consents;
import org.seedbed.privacy.HoldSubjects;
import org.seedbed.privacy.JsonTexts;
import org.seedbed.privacy.PersonalData;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** The founder's rows that an operator tied to a user, for that user. */
@ApplicationScoped
class FounderOwnData implements PersonalData, HoldSubjects {

    private static final String CONSENTS = JsonTexts.ROWS + """
            select c.park_id, c.purpose, c.notice_version, c.how, c.given_at, c.ended_at, c.end_reason
            from consent c join founder f on f.id = c.subject_id
            where f.user_id = ? order by c.given_at, c.id) t""";

    private final Database database;
    private final FounderQueries founders;
    private final FounderPrivacy privacy;
    private final FounderAnonymisation anonymisation;
    private final Consents consents;

    private record Tied(UUID parkId, UUID companyId, UUID founderId) {}

    FounderOwnData(
            Database database,
            FounderQueries founders,
            FounderPrivacy privacy,
            FounderAnonymisation anonymisation,
            Consents consents) {
        this.database = database;
        this.founders = founders;
        this.privacy = privacy;
        this.anonymisation = anonymisation;
        this.consents = consents;
    }

    @Override
    public List<Section> of(Actor person) {
        var rows = tied(person.userId()).stream()
                .flatMap(t -> founders.read(t.parkId(), t.companyId(), t.founderId()).stream()
                        .map(f -> values(t, f)))
                .toList();
        return List.of(
                new Section("founder", rows),
                new Section("consents", database.list(Sql.of(CONSENTS, person.userId()), JsonTexts::of)));
    }

    @Override
    public Collection<UUID> parks(Actor person) {
        return tied(person.userId()).stream().map(Tied::parkId).toList();
    }

    @Override
    public List<Outcome> erase(UUID parkId, UUID userId) {
        var mine = inPark(parkId, userId);
        mine.forEach(t -> anonymisation.of(t.parkId(), t.companyId(), t.founderId()));
        return mine.isEmpty() ? List.of() : List.of(Outcome.FOUNDER_ANONYMISED, Outcome.SENSITIVE_ERASED);
    }

    @Override
    public List<Outcome> withdraw(UUID parkId, UUID userId) {
        var done = new ArrayList<Outcome>();
        for (var t : inPark(parkId, userId)) {
            var founder = founders.locked(parkId, t.companyId(), t.founderId()).orElseThrow();
            consents.inForce(parkId, List.of(t.founderId()))
                    .getOrDefault(t.founderId(), List.of())
                    .forEach(consent -> {
                        privacy.withdraw(parkId, t.companyId(), founder, consent.purpose(), "PERSON");
                        done.add(Outcome.SENSITIVE_ERASED);
                    });
        }
        return done;
    }

    @Override
    public Optional<String> label(UUID parkId, Kind kind, UUID id) {
        return switch (kind) {
            case COMPANY -> database.first(Sql.of("""
                        select c.name from company_record r join company c on c.id = r.company_id
                        where r.park_id = ? and r.company_id = ?""", parkId, id), row -> row.text("name"));
            case FOUNDER ->
                database.first(
                        Sql.of("select name from founder where park_id = ? and id = ?", parkId, id),
                        row -> row.text("name"));
            case USER ->
                database.first(
                        Sql.of("select name from founder where park_id = ? and user_id = ? order by id", parkId, id),
                        row -> row.text("name"));
            case APPLICATION -> Optional.empty();
        };
    }

    private List<Tied> inPark(UUID parkId, UUID userId) {
        return tied(userId).stream().filter(t -> t.parkId().equals(parkId)).toList();
    }

    /** All of them: what is erased or handed out must not end at a page. */
    private List<Tied> tied(UUID userId) {
        return database.list(
                Sql.of("select park_id, company_id, id from founder where user_id = ? order by id", userId),
                row -> new Tied(row.uuid("park_id"), row.uuid("company_id"), row.uuid("id")));
    }

    private static Map<String, String> values(Tied t, Opened f) {
        var values = new LinkedHashMap<String, String>();
        values.put("parkId", t.parkId().toString());
        values.put("companyId", t.companyId().toString());
        values.put("name", f.name());
        if (f.phone() != null) {
            values.put("phone", f.phone());
        }
        values.put("categories", names(f.categories()));
        values.put("sensitiveTags", names(f.tags()));
        var id = f.idDocument();
        if (id != null) {
            values.put("idType", id.type().name());
            values.put("idNumber", id.number());
        }
        return values;
    }

    private static String names(List<FounderCategory> categories) {
        return categories.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
