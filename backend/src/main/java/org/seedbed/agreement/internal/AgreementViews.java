package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.AgreementMove.Who;
import org.seedbed.agreement.internal.AgreementJson.AgreementResponse;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;

/** An agreement with everything it says, and what the actor may do with it now. */
@ApplicationScoped
class AgreementViews {

    static final Map<Who, Permission> DOORS = Map.of(
            Who.HANDLER, Permission.LEASE_EDIT,
            Who.CHECKER, Permission.AGREEMENT_CHECK,
            Who.APPROVER, Permission.AGREEMENT_APPROVE);

    private final AgreementStore store;
    private final AgreementPolicies policies;
    private final AgreementFiles files;
    private final AgreementQueries queries;
    private final Moves moves;
    private final AgreementEnds ends;
    private final Deposits deposits;

    AgreementViews(
            AgreementStore store,
            AgreementPolicies policies,
            AgreementFiles files,
            AgreementQueries queries,
            Moves moves,
            AgreementEnds ends,
            Deposits deposits) {
        this.store = store;
        this.policies = policies;
        this.files = files;
        this.queries = queries;
        this.moves = moves;
        this.ends = ends;
        this.deposits = deposits;
    }

    @Transactional
    AgreementResponse get(Actor actor, UUID parkId, UUID id) {
        var a = store.require(parkId, id);
        var names = ends.names(a);
        var people = store.people(id);
        return new AgreementResponse(
                id,
                a.version(),
                a.number(),
                a.state(),
                a.stage(),
                a.applicationId(),
                a.tenantId(),
                a.renewsId(),
                a.party().kind(),
                a.party().name(),
                a.party().uscc(),
                people.orElse(null),
                a.from(),
                a.to(),
                a.limit(),
                policies.version(parkId, a.policyVersionId()).name(),
                policies.version(parkId, a.termsVersionId()).name(),
                people.isPresent() ? a.terms() : a.terms().withoutPeople(),
                a.round(),
                name(names, a.madeBy()),
                name(names, a.checkedBy()),
                name(names, a.approvedBy()),
                a.signedOn(),
                a.leaseId(),
                files.list(id, a.round(), a.state()),
                moves.steps(id),
                ends.told(id),
                ends.view(a),
                deposits.of(id).orElse(null),
                deposits.needs(a),
                queries.late(a),
                abilities(actor, a));
    }

    /** Moves of the machine that are this person's to make, as the API calls them. */
    private static List<String> abilities(Actor actor, Agreement agreement) {
        var moves = agreement.state().moves().stream()
                .filter(move -> move.who() != Who.SYSTEM)
                .filter(move -> actor.mayInPark(agreement.parkId(), Objects.requireNonNull(DOORS.get(move.who()))))
                .filter(move -> isAnother(actor.userId(), agreement, move))
                .map(AgreementViews::ability);
        var edits = actor.mayInPark(agreement.parkId(), Permission.LEASE_EDIT) ? edits(agreement) : Stream.<String>of();
        return Stream.concat(edits, moves).toList();
    }

    /** What whoever writes agreements may do with it besides moving it. */
    private static Stream<String> edits(Agreement agreement) {
        return switch (agreement.state()) {
            case DRAFTING -> Stream.of("edit");
            case SIGNED -> Stream.of("handOver", "recordDeposit", "supplement");
            case ACTIVE, EXPIRING -> Stream.of("supplement");
            default -> Stream.of();
        };
    }

    /** Maker, checker and approver are three people. */
    private static boolean isAnother(UUID actor, Agreement agreement, AgreementMove move) {
        return switch (move) {
            case CHECK, ANNUL -> !agreement.isOf(actor);
            case APPROVE -> !agreement.isOf(actor) && !actor.equals(agreement.checkedBy());
            default -> true;
        };
    }

    private static String ability(AgreementMove move) {
        return switch (move) {
            case SUBMIT -> "submit";
            case CHECK -> "check";
            case SEND_BACK -> "sendBack";
            case APPROVE -> "approve";
            case REFUSE -> "refuse";
            case RECALL -> "recall";
            case DISCARD -> "discard";
            case SIGN -> "sign";
            case PROPOSE_END -> "proposeEnd";
            case WITHDRAW_END -> "withdrawEnd";
            case TERMINATE -> "terminate";
            case ANNUL -> "annul";
            case START, AMEND, AMENDED, NEAR_END, PROLONG, END -> throw new IllegalArgumentException(move.name());
        };
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID person) {
        return person == null ? null : names.get(person);
    }
}
