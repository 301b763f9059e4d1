package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.insight.internal.NetworkJson.DifferingParkView;
import org.seedbed.insight.internal.NetworkJson.NetworkHeadlineView;
import org.seedbed.insight.internal.NetworkJson.RollupProofView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;

/** What is kept of the parks an actor may see, together: of all of them, or of those where they work. */
@ApplicationScoped
class NetworkQueries {

    private final Database database;
    private final NetworkCounter counter;
    private final JsonColumns json;

    NetworkQueries(Database database, NetworkCounter counter, JsonColumns json) {
        this.database = database;
        this.counter = counter;
        this.json = json;
    }

    @Transactional
    NetworkHeadlineView of(Actor actor) {
        requireAny(actor);
        boolean whole = actor.may(Permission.NETWORK_HEADLINE);
        var all = together(whole).orElse(null);
        return new NetworkHeadlineView(
                whole,
                all == null ? 0 : all.parks(),
                all == null ? null : all.asOf(),
                all == null ? null : all.countedAt(),
                (int) database.count(Sql.of("select 1 from rollup_failure")),
                all == null ? null : all.numbers(),
                proof(whole).orElse(null));
    }

    /** The whole is kept, with the parks it was counted from; a few parks are added up from what is kept of each. */
    private Optional<Together> together(boolean whole) {
        if (whole) {
            return database.first(
                    Sql.of(
                            "select parks, as_of, parks_counted_at as counted_at, numbers::text as content from network_rollup"),
                    row -> Together.of(row, json.read(row.text("content"), RollupNumbers.class)));
        }
        return Optional.of(counter.of(database)).filter(some -> some.parks() > 0);
    }

    /** Of the whole, or of one's own parks: how many others there are and how they fare is not told. */
    private Optional<RollupProofView> proof(boolean whole) {
        return database.first(Sql.of("""
                        select id, proved_at, parks, differing from rollup_proof
                        where proved_at is not null order by proved_at desc limit 1"""), row -> {
            var differed = differed(row.uuid("id"), "d.park_id is not null");
            return new RollupProofView(
                    row.instant("proved_at"),
                    whole ? row.integerOrNull("parks") : null,
                    whole ? row.integer("differing") : (int) differed,
                    whole && differed(row.uuid("id"), "d.park_id is null") > 0,
                    database.list(
                            Sql.of("""
                                            select p.id, p.name from rollup_difference d join park p on p.id = d.park_id
                                            where d.proof_id = ? and d.company_id is null order by p.name, p.id limit 50""", row.uuid("id")),
                            park -> new DifferingParkView(park.uuid("id"), park.text("name"))));
        });
    }

    private long differed(UUID proof, String which) {
        return database.count(Sql.of(
                "select 1 from rollup_difference d where d.proof_id = ? and d.company_id is null and " + which, proof));
    }

    /** @throws org.seedbed.shared.problem.ProblemException access.denied for whoever sees no park's numbers */
    static void requireAny(Actor actor) {
        if (!actor.may(Permission.NETWORK_HEADLINE)
                && HeadlineRights.parks(actor).isEmpty()) {
            throw CommonErrors.ACCESS_DENIED.raise();
        }
    }
}
