package org.seedbed.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

    private static Sql mentors(UUID parkId) {
        return Sql.of("""
                select id, name, title, category, fields, term_from, term_to, email from mentor
                where park_id = ?""", parkId);
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
                row.textOrNull("email"));
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
