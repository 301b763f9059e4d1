package org.seedbed.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.mentoring.internal.MentorAccounts;
import org.seedbed.mentoring.internal.MentoringErrors;
import org.seedbed.mentoring.internal.MentoringTrail;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;

/** The mentors of a park as other modules use them. */
@ApplicationScoped
public class Mentors {

    /** More mentors than any park has; keeps the register of one park in memory. */
    private static final int MOST_MENTORS = 5_000;

    private static final int MOST_TERMS = 10 * MOST_MENTORS;

    private final Database database;
    private final MentorAccounts accounts;
    private final Trail trail;

    Mentors(Database database, MentorAccounts accounts, Trail trail) {
        this.database = database;
        this.accounts = accounts;
        this.trail = trail;
    }

    /**
     * All mentors of the park by name.
     *
     * @throws org.seedbed.shared.problem.ProblemException mentoring.too-many
     */
    public List<MentorRecord> all(UUID parkId) {
        var all = database.list(mentors(parkId).add("order by name, id limit ?", MOST_MENTORS + 1), Mentors::mentor);
        if (all.size() > MOST_MENTORS) {
            throw MentoringErrors.TOO_MANY.raise("max", MOST_MENTORS);
        }
        return all;
    }

    /**
     * A run of terms of a mentor.
     *
     * @param from null: since before the register
     * @param to first day after it; null: no end is told
     */
    public record Term(
            UUID mentorId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** In office when: of a mentor who came back after a gap, each run of terms. No two of one mentor have a day in common. */
    public List<Term> terms(UUID parkId) {
        return database.list(
                Sql.of("""
                        select m.id, lower(r.run) as from_on, upper(r.run) as to_on
                        from mentor m
                        cross join lateral unnest(
                            m.terms_before + datemultirange(daterange(m.term_from, m.term_to))) r (run)
                        where m.park_id = ? order by m.name, m.id, from_on limit ?""", parkId, MOST_TERMS),
                row -> new Term(row.uuid("id"), row.dateOrNull("from_on"), row.dateOrNull("to_on")));
    }

    private static Sql mentors(UUID parkId) {
        return Sql.of("""
                select id, name, title, category, fields, term_from, term_to, email, exists (
                    select from mentor_appointment a where a.park_id = mentor.park_id and a.mentor_id = mentor.id) as decided
                from mentor where park_id = ?""", parkId);
    }

    private static MentorRecord mentor(Row row) {
        return new MentorRecord(
                row.uuid("id"),
                row.text("name"),
                row.textOrNull("title"),
                row.textOrNull("category"),
                row.texts("fields"),
                row.dateOrNull("term_from"),
                row.dateOrNull("term_to"),
                row.textOrNull("email"),
                row.bool("decided"));
    }

    /**
     * Adds mentors and binds those whose e-mail a user has verified.
     *
     * @throws org.seedbed.shared.problem.ProblemException mentoring.email-taken
     */
    @Transactional
    public void add(UUID parkId, List<MentorDraft> drafts) {
        database.batch(
                """
                insert into mentor (park_id, id, version, name, title, category, fields, term_from, term_to, email)
                values (?, ?, 0, ?, ?, ?, ?::text[], ?, ?, ?)""",
                drafts.stream()
                        .map(d -> values(
                                parkId,
                                d.id(),
                                d.name(),
                                d.title(),
                                d.category(),
                                d.fields(),
                                d.termFrom(),
                                d.termTo(),
                                d.email()))
                        .toList());
        trail.record(drafts.stream()
                .map(draft -> MentoringTrail.appointed(parkId, draft))
                .toList());
        accounts.bind(parkId, drafts.stream().map(MentorDraft::id).toList());
    }

    /** Takes over all that is said of the mentors. Another e-mail is another person's account, so the old one is let go. */
    @Transactional
    public void change(UUID parkId, List<MentorDraft> drafts) {
        var ids = drafts.stream().map(MentorDraft::id).toList();
        var before = database.list(mentors(parkId).add("and id = any(?)", ids), Mentors::mentor).stream()
                .collect(Collectors.toMap(MentorRecord::id, Function.identity()));
        database.batch(
                """
                update mentor set name = ?, title = ?, category = ?, fields = ?::text[], term_from = ?, term_to = ?,
                    user_id = case when email <> ? then null else user_id end, email = ?, version = version + 1
                where park_id = ? and id = ?""",
                drafts.stream()
                        .map(d -> values(
                                d.name(),
                                d.title(),
                                d.category(),
                                d.fields(),
                                d.termFrom(),
                                d.termTo(),
                                d.email(),
                                d.email(),
                                parkId,
                                d.id()))
                        .toList());
        trail.record(drafts.stream()
                .filter(draft -> before.containsKey(draft.id()))
                .map(draft -> MentoringTrail.changed(parkId, Objects.requireNonNull(before.get(draft.id())), draft))
                .toList());
        accounts.bind(parkId, drafts.stream().map(MentorDraft::id).toList());
    }

    /** List.of refuses nulls. */
    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
