package org.seedbed.identity.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Role;
import org.seedbed.identity.TeamJson.MemberMove;
import org.seedbed.identity.TeamJson.MemberView;
import org.seedbed.identity.TeamPlace;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Who holds a role at a place, and how it ends: at once and by one person, for taking power away must not wait. */
@ApplicationScoped
public class MemberService {

    private static final String COLUMNS = """
            select m.id, m.user_id, u.display_name, u.email, m.role, m.park_id, m.via_park_id, m.company_id, m.granted_at
            from membership m join app_user u on u.id = m.user_id
            where m.ended_at is null""";

    private final Database database;
    private final BusinessClock clock;
    private final SignOuts signOuts;
    private final TeamTrail trail;

    MemberService(Database database, BusinessClock clock, SignOuts signOuts, TeamTrail trail) {
        this.database = database;
        this.clock = clock;
        this.signOuts = signOuts;
        this.trail = trail;
    }

    private record Held(
            UUID id,
            UUID userId,
            Role role,
            @Nullable UUID parkId,
            @Nullable UUID companyId) {

        static Held of(Row row) {
            var park = row.uuidOrNull("park_id");
            return new Held(
                    row.uuid("id"),
                    row.uuid("user_id"),
                    row.constant("role", Role.class),
                    park != null ? park : row.uuidOrNull("via_park_id"),
                    row.uuidOrNull("company_id"));
        }

        TeamPlace place() {
            if (companyId != null) {
                return TeamPlace.company(companyId);
            }
            return parkId != null ? TeamPlace.park(parkId) : TeamPlace.network();
        }
    }

    /** By role, then by name. */
    @Transactional
    public Page<MemberView> list(TeamPlace place, Actor reader, PageParams page) {
        return database.page(
                PlaceFilter.memberships(Sql.of(COLUMNS), place),
                " order by m.role, u.display_name, m.id",
                page,
                row -> view(row, place, reader));
    }

    /**
     * Takes a role from somebody, with a reason.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found, member.last-one
     */
    @Transactional
    public void remove(TeamPlace place, UUID membershipId, Actor actor, String reason) {
        lock(place);
        var held = database.first(
                        PlaceFilter.memberships(Sql.of(COLUMNS), place).add("and m.id = ?", membershipId), Held::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        end(held, place, actor, reason);
    }

    /** Gives up a role of one's own; refused as {@link #remove} is. */
    @Transactional
    public void leave(UUID membershipId, Actor actor) {
        var held = own(membershipId, actor);
        lock(held.place());
        end(own(membershipId, actor), held.place(), actor, null);
    }

    private Held own(UUID membershipId, Actor actor) {
        return database.first(
                        Sql.of(COLUMNS).add("and m.id = ? and m.user_id = ?", membershipId, actor.userId()), Held::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private void end(Held held, TeamPlace place, Actor actor, @Nullable String reason) {
        if (RolePolicy.neverEmpty(held.role()) && isLast(held.id())) {
            throw MemberErrors.LAST_ONE.raise("role", held.role());
        }
        database.execute(Sql.of(
                "update membership set ended_at = ?, ended_by = ?, end_reason = ? where id = ?",
                clock.now(),
                actor.userId(),
                reason,
                held.id()));
        trail.taken(place, held.id(), held.role(), held.userId(), reason);
        signOuts.signOutIfNothingIsLeft(held.userId());
    }

    /** Two who go at once take their turn, so that the second is seen to be the last. */
    private void lock(TeamPlace place) {
        database.lock(place.lockName());
    }

    private boolean isLast(UUID membershipId) {
        return database.first(Sql.of("select membership_is_last(?) as last", membershipId), row -> row.bool("last"))
                .orElse(true);
    }

    private static MemberView view(Row row, TeamPlace place, Actor reader) {
        var moves = new ArrayList<MemberMove>();
        if (row.uuid("user_id").equals(reader.userId())) {
            moves.add(MemberMove.LEAVE);
        } else if (place.mayManage(reader)) {
            moves.add(MemberMove.REMOVE);
        }
        return new MemberView(
                row.uuid("id"),
                row.uuid("user_id"),
                row.text("display_name"),
                row.textOrNull("email"),
                row.constant("role", Role.class),
                row.instant("granted_at"),
                List.copyOf(moves));
    }
}
