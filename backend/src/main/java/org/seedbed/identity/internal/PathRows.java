package org.seedbed.identity.internal;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;

/**
 * Which row an id in the path of a park's operation names. Most parameters are called after their table ({@code unitId});
 * those that are not stand here by name. A test holds that every one of them leads to a row.
 */
@Singleton
class PathRows {

    /** Until it is handed in, an application is its writer's alone: not there for the park, and no mistake. */
    private static final String HANDED_IN =
            "exists (select 1 from admission_application a where a.id = application_id and a.number is not null)";

    private static final Map<String, Key> NAMED = Map.ofEntries(
            Map.entry("actionId", Key.of("mentor_action")),
            Map.entry("applicationId", new Key("admission_application", "id", "number is not null")),
            Map.entry("blackoutId", Key.of("facility_blackout")),
            Map.entry("callId", Key.of("admission_call")),
            Map.entry("companyId", new Key("company_record", "company_id", "true")),
            Map.entry("countId", Key.of("employment_count")),
            Map.entry("evidenceId", Key.of("graduation_evidence")),
            Map.entry("graduationId", Key.of("graduation_review")),
            Map.entry("holdId", Key.of("legal_hold")),
            Map.entry("importId", Key.of("register_import")),
            Map.entry("linkId", Key.of("mentor_link")),
            Map.entry("noticeId", Key.of("public_notice")),
            Map.entry("paperId", new Key("admission_paper", "id", HANDED_IN)),
            Map.entry("partnerId", Key.of("park_partner")),
            Map.entry("placeId", Key.of("admission_reviewer")),
            Map.entry("priceListId", Key.of("price_version")),
            Map.entry("requestId", Key.of("privacy_request")),
            Map.entry("seriesId", Key.of("booking_series")),
            Map.entry("sessionId", Key.of("mentor_session")),
            Map.entry("supplementId", Key.of("agreement_supplement")),
            Map.entry("versionId", Key.of("policy_version")));

    private final JobDatabase jobs;
    /** Read with the first miss: whoever tries ids drives this way, and tables don't change while this runs. */
    private volatile @Nullable Map<String, Key> known;

    PathRows(JobDatabase jobs) {
        this.jobs = jobs;
    }

    /** The question whether the park has that row; empty for a parameter that names none. */
    Optional<Sql> question(String parameter, UUID park, UUID row) {
        return Optional.ofNullable(keys().get(parameter)).map(key -> key.question(park, row));
    }

    private Map<String, Key> keys() {
        var keys = known;
        if (keys == null) {
            keys = Stream.concat(
                            NAMED.entrySet().stream(),
                            tables().stream().map(table -> Map.entry(parameter(table), Key.of(table))))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (named, guessed) -> named));
            known = keys;
        }
        return keys;
    }

    private Set<String> tables() {
        return Set.copyOf(jobs.list(Sql.of("""
                select quote_ident(table_name) as name from information_schema.columns
                where table_schema = current_schema() and column_name in ('id', 'park_id')
                group by table_name having count(*) = 2"""), row -> row.text("name")));
    }

    /** {@code agreement_file} is named by {@code agreementFileId}. */
    private static String parameter(String table) {
        var words = table.split("_", -1);
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining())
                + "Id";
    }

    /**
     * Where a row is found by its id.
     *
     * @param meant a condition beside it: rows that are hidden on purpose are not meant
     */
    private record Key(String table, String column, String meant) {

        static Key of(String table) {
            return new Key(table, "id", "true");
        }

        Sql question(UUID park, UUID row) {
            return Sql.of(
                    "select 1 as one from %s where park_id = ? and %s = ? and %s limit 1"
                            .formatted(table, column, meant),
                    park,
                    row);
        }
    }
}
