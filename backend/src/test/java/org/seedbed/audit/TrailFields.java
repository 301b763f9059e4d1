package org.seedbed.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;

/**
 * The committed list of what the trail says of each subject, and which enums of the contract its values are from. The SPA
 * proves a word for every field and every value of it.
 */
final class TrailFields {

    private record Field(String subject, String name) {}

    /** Which fields hold codes. */
    private static final Map<Field, Boolean> LISTED = read();

    private TrailFields() {}

    static List<String> names() {
        return LISTED.keySet().stream().map(Field::name).distinct().sorted().toList();
    }

    /** What a request recorded that is not listed so. */
    static List<String> unlisted(JobDatabase database, String requestId) {
        return database
                .list(Sql.of("""
                                select t.subject_type, f.key, coalesce(bool_or(v.code), false) as code
                                from trail t
                                cross join lateral (
                                    select * from jsonb_each(coalesce(t.before, '{}')::jsonb)
                                    union all select * from jsonb_each(coalesce(t.after, '{}')::jsonb)) f
                                cross join lateral (
                                    select f.value #>> '{}' ~ '^(\\["[A-Z]+_[A-Z_]+"|[A-Z]+_[A-Z_]+$)' as code) v
                                where t.request_id = ?
                                group by 1, 2""", requestId), row -> {
                    var field = new Field(row.text("subject_type"), row.text("key"));
                    var listed = LISTED.get(field);
                    return listed != null && (listed || !row.bool("code")) ? null : field.toString();
                })
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<Field, Boolean> read() {
        var file = Objects.requireNonNull(TrailFields.class.getResourceAsStream("/trail-fields.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .collect(Collectors.toMap(
                            cells -> new Field(cells.get(0), cells.get(1)),
                            cells -> !cells.get(2).isEmpty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
