package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.CompanyStays;
import org.seedbed.company.internal.MergeJson.DuplicateSign;
import org.seedbed.company.internal.MergeJson.DuplicateView;
import org.seedbed.company.internal.MergeJson.MergePreviewResponse;
import org.seedbed.company.internal.MergeJson.MergeSideView;
import org.seedbed.company.internal.MergeJson.ObstacleView;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Which companies look like one, what merging them would move, and what is in its way. */
@ApplicationScoped
class MergeChecks {

    /** How many of each would move. */
    record Moves(
            int stays, int founders, int counts, int countsDropped, int members, int invitations, int qualifications) {}

    private final CompanyRepository companies;
    private final CompanyRecords records;
    private final CompanyStays stays;
    private final LegalHolds holds;
    private final MergeRecords moved;
    private final Database database;

    MergeChecks(
            CompanyRepository companies,
            CompanyRecords records,
            CompanyStays stays,
            LegalHolds holds,
            MergeRecords moved,
            Database database) {
        this.companies = companies;
        this.records = records;
        this.stays = stays;
        this.holds = holds;
        this.moved = moved;
        this.database = database;
    }

    /** Pairs of the park's companies with one name or one telephone number. */
    @Transactional
    Page<DuplicateView> duplicates(UUID parkId, PageParams page) {
        return database.page(
                Sql.of("""
                        select d.sign, a.id as a_id, a.name as a_name, a.kind as a_kind, a.uscc as a_uscc,
                               b.id as b_id, b.name as b_name, b.kind as b_kind, b.uscc as b_uscc
                        from (
                            select 'NAME' as sign, x.company_id as one, y.company_id as other, x.name_key
                            from company_record x
                            join company_record y on y.park_id = x.park_id and y.name_key = x.name_key
                                and y.company_id > x.company_id
                            where x.park_id = ?
                            union all
                            select 'PHONE', x.company_id, y.company_id, x.name_key
                            from company_record x
                            join company_record y on y.park_id = x.park_id and y.contact_phone = x.contact_phone
                                and y.company_id > x.company_id and y.name_key <> x.name_key
                            where x.park_id = ?) d
                        join company a on a.id = d.one
                        join company b on b.id = d.other
                        where a.uscc is null or b.uscc is null""", parkId, parkId),
                " order by d.name_key, d.one, d.other",
                page,
                row -> new DuplicateView(side(row, "a_"), side(row, "b_"), row.constant("sign", DuplicateSign.class)));
    }

    @Transactional
    MergePreviewResponse preview(UUID parkId, UUID sourceId, @Nullable UUID intoId) {
        var source = companies.requireInPark(parkId, sourceId);
        if (intoId == null) {
            throw ProblemException.field("/into", ValidationErrors.REQUIRED);
        }
        var target = target(parkId, intoId);
        var moves = moves(parkId, sourceId, intoId);
        return new MergePreviewResponse(
                side(source),
                side(target),
                moves.stays(),
                moves.founders(),
                moves.counts(),
                moves.countsDropped(),
                moves.members(),
                moves.invitations(),
                moves.qualifications(),
                moved.moving(parkId, sourceId),
                moved.exempted(parkId, sourceId, intoId),
                obstacles(parkId, source, target).stream()
                        .map(e -> new ObstacleView(e.code().code(), e.params()))
                        .toList());
    }

    Company target(UUID parkId, UUID intoId) {
        return companies.findInPark(parkId, intoId).orElseThrow(CompanyErrors.UNKNOWN::raise);
    }

    /** Everything in the way, the gravest first. */
    List<ProblemException> obstacles(UUID parkId, Company source, Company target) {
        var found = new ArrayList<ProblemException>();
        if (source.id().equals(target.id())) {
            found.add(CompanyErrors.MERGE_SAME.raise());
            return found;
        }
        if (records.recordedElsewhere(parkId, source.id())) {
            found.add(CompanyErrors.MERGE_SHARED.raise());
        }
        holds.refusal(parkId, holdable(parkId, source.id(), target.id())).ifPresent(found::add);
        if (records.knownElsewhere(parkId, target.id()) && bringsPeople(source.id())) {
            found.add(CompanyErrors.MERGE_PEOPLE_TO_SHARED.raise());
        }
        if (source.facts().uscc() != null) {
            found.add((target.facts().uscc() != null ? CompanyErrors.MERGE_TWO_CODES : CompanyErrors.MERGE_OTHER_WAY)
                    .raise());
        }
        stays.overlap(parkId, source.id(), target.id())
                .ifPresent(o -> found.add(CompanyErrors.MERGE_STAYS_OVERLAP.raise(
                        "from",
                        o.from(),
                        "to",
                        text(o.to()),
                        "otherFrom",
                        o.otherFrom(),
                        "otherTo",
                        text(o.otherTo()))));
        if (database.count(Sql.of("""
                        select 1 from founder s join founder t on t.park_id = s.park_id and t.name = s.name
                        where s.park_id = ? and s.company_id = ? and t.company_id = ?""", parkId, source.id(), target.id())) > 0) {
            found.add(CompanyErrors.MERGE_FOUNDER_TWICE.raise());
        }
        reportedTwice(parkId, source.id(), target.id()).ifPresent(found::add);
        return found;
    }

    private Optional<ProblemException> reportedTwice(UUID parkId, UUID source, UUID target) {
        return database.first(
                Sql.of("select from_on, to_on from company_reported_twice(?, ?, ?) limit 1", parkId, source, target),
                row -> CompanyErrors.MERGE_REPORTED_TWICE.raise(
                        "from", row.date("from_on"), "to", text(row.date("to_on"))));
    }

    private boolean bringsPeople(UUID source) {
        return database.count(Sql.of("""
                        select 1 from membership where company_id = ? and ended_at is null
                        union all
                        select 1 from invitation where company_id = ? and state in ('PROPOSED', 'OPEN')""", source, source)) > 0;
    }

    /** Whatever a hold may be on that keeps these two as they are: they, their founders, and whose accounts those have. */
    private List<UUID> holdable(UUID parkId, UUID source, UUID target) {
        var both = List.of(source, target);
        var subjects = new ArrayList<>(both);
        subjects.addAll(database.list(Sql.of("""
                        select id from founder where park_id = ? and company_id = any(?)
                        union
                        select user_id from founder where park_id = ? and company_id = any(?) and user_id is not null""", parkId, both, parkId, both), row -> row.uuid("id")));
        return subjects;
    }

    Moves moves(UUID parkId, UUID source, UUID target) {
        return database.first(
                        Sql.of(
                                """
                                select (select count(*)::int from founder where park_id = ? and company_id = ?) as founders,
                                    (select count(*)::int from employment_count where park_id = ? and company_id = ?) as counts,
                                    (select count(*)::int from employment_count s join employment_count t
                                        on t.park_id = s.park_id and t.as_of = s.as_of
                                     where s.park_id = ? and s.company_id = ? and t.company_id = ?) as dropped,
                                    (select count(*)::int from membership where company_id = ? and ended_at is null) as members,
                                    (select count(*)::int from invitation
                                     where company_id = ? and state in ('PROPOSED', 'OPEN')) as invitations,
                                    (select count(*)::int from qualification where park_id = ? and company_id = ?) as papers""",
                                parkId,
                                source,
                                parkId,
                                source,
                                parkId,
                                source,
                                target,
                                source,
                                source,
                                parkId,
                                source),
                        row -> new Moves(
                                stays.count(parkId, source),
                                row.integer("founders"),
                                row.integer("counts") - row.integer("dropped"),
                                row.integer("dropped"),
                                row.integer("members"),
                                row.integer("invitations"),
                                row.integer("papers")))
                .orElseThrow();
    }

    private static String text(@Nullable LocalDate firstDayAfter) {
        return firstDayAfter == null ? "…" : firstDayAfter.minusDays(1).toString();
    }

    private static MergeSideView side(Company company) {
        var facts = company.facts();
        return new MergeSideView(company.id(), facts.name(), facts.kind(), facts.uscc());
    }

    private static MergeSideView side(Row row, String prefix) {
        return new MergeSideView(
                row.uuid(prefix + "id"),
                row.text(prefix + "name"),
                row.constant(prefix + "kind", CompanyKind.class),
                row.textOrNull(prefix + "uscc"));
    }

    void moveStays(UUID parkId, UUID source, UUID target) {
        stays.move(parkId, source, target);
    }

    /** Whoever places a hold waits until this transaction is over, see {@link LegalHolds#noneIsPlacedNow}. */
    void noHoldIsPlacedNow(UUID parkId) {
        holds.noneIsPlacedNow(parkId);
    }
}
