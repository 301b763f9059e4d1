package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementMove.Who;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.agreement.SupplementState;
import org.seedbed.agreement.internal.SupplementJson.SupplementRent;
import org.seedbed.agreement.internal.SupplementJson.SupplementResponse;
import org.seedbed.agreement.internal.SupplementJson.SupplementSummary;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Supplements with both sides of what they change, and what the actor may do with them now. */
@ApplicationScoped
class SupplementViews {

    private static final Set<SupplementState> UNSIGNED = EnumSet.of(
            SupplementState.DRAFTING, SupplementState.IN_REVIEW, SupplementState.CHECKED, SupplementState.APPROVED);

    private final AgreementStore agreements;
    private final SupplementStore store;
    private final AgreementFiles files;
    private final AgreementEnds people;
    private final SupplementMoves moves;
    private final RentPreviews rents;
    private final BusinessClock clock;

    SupplementViews(
            AgreementStore agreements,
            SupplementStore store,
            AgreementFiles files,
            AgreementEnds people,
            SupplementMoves moves,
            RentPreviews rents,
            BusinessClock clock) {
        this.agreements = agreements;
        this.store = store;
        this.files = files;
        this.people = people;
        this.moves = moves;
        this.rents = rents;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional
    Page<SupplementSummary> list(UUID parkId, UUID agreementId, PageParams page) {
        var agreement = agreements.require(parkId, agreementId);
        return store.list(agreementId, page)
                .map(s -> new SupplementSummary(
                        s.id(),
                        s.number(agreement),
                        s.state(),
                        s.changes(),
                        s.effectiveOn(),
                        s.reason(),
                        s.signedOn()));
    }

    @Transactional
    SupplementRent rent(UUID parkId, UUID agreementId, UUID id) {
        var agreement = agreements.require(parkId, agreementId);
        var supplement = store.require(parkId, agreementId, id);
        return new SupplementRent(
                supplement.effectiveOn(),
                rents.preview(supplement.before().applied(agreement)),
                rents.preview(supplement.after().applied(agreement)));
    }

    @Transactional
    SupplementResponse get(Actor actor, UUID parkId, UUID agreementId, UUID id) {
        var agreement = agreements.require(parkId, agreementId);
        var s = store.require(parkId, agreementId, id);
        var visible = agreements.people(agreementId).isPresent();
        var names = people.names(s.madeBy(), s.checkedBy(), s.approvedBy());
        return new SupplementResponse(
                id,
                s.version(),
                agreementId,
                agreement.number(),
                s.number(agreement),
                s.state(),
                s.changes(),
                s.effectiveOn(),
                s.reason(),
                visible ? s.before() : s.before().withoutPeople(),
                visible ? s.after() : s.after().withoutPeople(),
                store.people(id).orElse(null),
                s.round(),
                name(names, s.madeBy()),
                name(names, s.checkedBy()),
                name(names, s.approvedBy()),
                s.signedOn(),
                files.list(s),
                moves.steps(id),
                UNSIGNED.contains(s.state()) && !s.effectiveOn().isAfter(clock.today()),
                abilities(actor, s));
    }

    /** Moves of the machine that are this person's to make, as the API calls them. */
    private static List<String> abilities(Actor actor, Supplement supplement) {
        var moves = supplement.state().moves().stream()
                .filter(move -> move.who() != Who.SYSTEM)
                .filter(move -> actor.mayInPark(
                        supplement.parkId(), Objects.requireNonNull(AgreementViews.DOORS.get(move.who()))))
                .filter(move -> isAnother(actor.userId(), supplement, move))
                .map(SupplementViews::ability);
        var edits = supplement.state() == SupplementState.DRAFTING
                && actor.mayInPark(supplement.parkId(), Permission.LEASE_EDIT);
        return Stream.concat(edits ? Stream.of("edit") : Stream.empty(), moves).toList();
    }

    /** Maker, checker and approver are three people. */
    private static boolean isAnother(UUID actor, Supplement supplement, SupplementMove move) {
        return switch (move) {
            case CHECK -> !supplement.isOf(actor);
            case APPROVE -> !supplement.isOf(actor) && !actor.equals(supplement.checkedBy());
            default -> true;
        };
    }

    private static String ability(SupplementMove move) {
        return switch (move) {
            case SUBMIT -> "submit";
            case CHECK -> "check";
            case SEND_BACK -> "sendBack";
            case APPROVE -> "approve";
            case REFUSE -> "refuse";
            case RECALL -> "recall";
            case DISCARD -> "discard";
            case SIGN -> "sign";
            case TAKE_EFFECT -> throw new IllegalArgumentException(move.name());
        };
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID person) {
        return person == null ? null : names.get(person);
    }
}
