package org.seedbed.mentoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.mentoring.internal.MentoringJson.MentorLinkView;
import org.seedbed.mentoring.internal.MentoringJson.MentorView;
import org.seedbed.mentoring.internal.MentoringJson.OwnMentorLinkView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;
import org.seedbed.tenancy.Stage;

/** The register of mentors, and the companies of one who asks. */
@ApplicationScoped
class MentorRegister {

    private enum MentorSort implements SortKey {
        NAME;

        @Override
        public String column() {
            return "m.name";
        }
    }

    private final Database database;
    private final BusinessClock clock;
    private final MentoringRules rules;
    private final MentorAccounts accounts;

    MentorRegister(Database database, BusinessClock clock, MentoringRules rules, MentorAccounts accounts) {
        this.database = database;
        this.clock = clock;
        this.rules = rules;
        this.accounts = accounts;
    }

    Page<MentorView> mentors(UUID parkId, @Nullable String q, @Nullable String sort, PageParams page) {
        return database.page(mentors(parkId, q), orderBy(sort), page, MentorRegister::mentor);
    }

    /** All rows of the list in its order, however many. */
    void each(UUID parkId, @Nullable String q, @Nullable String sort, Consumer<MentorView> taker) {
        database.runs(mentors(parkId, q), orderBy(sort), MentorRegister::mentor, run -> run.forEach(taker));
    }

    private static String orderBy(@Nullable String sort) {
        return SortKey.orderBy(sort, MentorSort.NAME, "m.id");
    }

    private Sql mentors(UUID parkId, @Nullable String q) {
        var today = clock.today();
        return Sql.of("""
                        select m.id, m.name, m.title, m.category, m.fields, m.term_from, m.term_to, m.email,
                            coalesce(m.capacity, ?) as capacity,
                            (select count(*) from mentor_link l
                             where l.park_id = m.park_id and l.mentor_id = m.id
                                 and (l.ends_on is null or l.ends_on > ?))::integer as links
                        from mentor m where m.park_id = ?""", rules.on(today).companies(), today, parkId)
                .filter(Like.contains(q), "and concat_ws(' ', m.name, m.title) ilike ?");
    }

    /** Links of one mentor, the latest first. */
    @Transactional
    Page<MentorLinkView> links(UUID parkId, UUID mentorId, PageParams page) {
        if (database.count(Sql.of("select id from mentor where park_id = ? and id = ?", parkId, mentorId)) == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        var sql = MentorLinks.rows().add("where l.park_id = ? and l.mentor_id = ?", parkId, mentorId);
        return database.page(sql, " order by l.starts_on desc, l.id", page, MentorLinks::link);
    }

    /**
     * What the signed-in mentor may see, over all parks: links that last today or are still to come,
     * while the mentor's term and the company's stay last and the park has not taken the role back.
     */
    @Transactional
    Page<OwnMentorLinkView> own(Actor actor, PageParams page) {
        accounts.bind(actor.userId());
        var today = clock.today();
        var sql = Sql.of("""
                select l.id, l.park_id, p.name as park_name, c.id as company_id, c.name as company_name,
                    c.industry_code, s.stage, l.starts_on, l.ends_on
                from mentor m
                join mentor_link l on l.park_id = m.park_id and l.mentor_id = m.id
                join park p on p.id = l.park_id
                join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
                join company c on c.id = t.company_id
                left join stage_entry s on s.park_id = t.park_id and s.tenant_id = t.id
                    and s.starts_on <= ? and (s.ends_on is null or s.ends_on > ?)
                where m.user_id = ? and (l.ends_on is null or l.ends_on > ?)
                    and (m.term_to is null or m.term_to > ?) and (t.ends_on is null or t.ends_on > ?)
                    and exists (
                        select from membership h
                        where h.user_id = m.user_id and h.role = 'MENTOR' and h.ended_at is null
                            and (h.via_park_id is null or h.via_park_id = l.park_id))""", today, today, actor.userId(), today, today, today);
        return database.page(sql, " order by c.name, l.starts_on, l.id", page, MentorRegister::ownLink);
    }

    private static MentorView mentor(Row row) {
        return new MentorView(
                row.uuid("id"),
                row.text("name"),
                row.textOrNull("title"),
                row.textOrNull("category"),
                row.texts("fields"),
                row.dateOrNull("term_from"),
                row.dateOrNull("term_to"),
                row.textOrNull("email"),
                row.integer("links"),
                row.integer("capacity"));
    }

    private static OwnMentorLinkView ownLink(Row row) {
        return new OwnMentorLinkView(
                row.uuid("id"),
                row.uuid("park_id"),
                row.text("park_name"),
                row.uuid("company_id"),
                row.text("company_name"),
                row.textOrNull("industry_code"),
                row.constantOrNull("stage", Stage.class),
                row.date("starts_on"),
                row.dateOrNull("ends_on"));
    }
}
