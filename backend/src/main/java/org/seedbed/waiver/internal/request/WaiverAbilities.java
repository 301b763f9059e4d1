package org.seedbed.waiver.internal.request;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.WaiverState;

/** Moves of the machine that are somebody's to make now, as the API calls them. */
final class WaiverAbilities {

    private WaiverAbilities() {}

    static List<String> inPark(Actor actor, Waiver waiver) {
        var abilities = new ArrayList<String>();
        waiver.state().moves().stream()
                .filter(waiver::allows)
                .filter(move -> move != WaiverMove.RESUME || !waiver.byClock())
                .filter(move -> mayInPark(actor, waiver, move))
                .filter(move -> isAnother(actor.userId(), waiver, move))
                .forEach(move -> abilities.add(name(move)));
        if (isWritten(waiver) && !waiver.own() && actor.mayInPark(waiver.parkId(), Permission.WAIVER_EDIT)) {
            abilities.addAll(List.of("edit", "attach"));
        }
        if (waiver.state() == WaiverState.APPROVED && actor.mayInPark(waiver.parkId(), Permission.WAIVER_ACTIVATE)) {
            abilities.addAll(List.of("makeAgreement", "sign"));
        }
        return List.copyOf(abilities);
    }

    static List<String> ofCompany(Waiver waiver) {
        if (!waiver.own()) {
            return List.of();
        }
        var abilities = new ArrayList<String>();
        waiver.state().moves().stream()
                .filter(move -> move.who() == WaiverMove.Who.MAKER && waiver.state() != WaiverState.APPROVED)
                .forEach(move -> abilities.add(name(move)));
        if (isWritten(waiver)) {
            abilities.addAll(List.of("edit", "attach"));
        }
        return List.copyOf(abilities);
    }

    private static boolean mayInPark(Actor actor, Waiver waiver, WaiverMove move) {
        var permission = switch (move.who()) {
            case MAKER, HANDLER -> Permission.WAIVER_EDIT;
            case CHECKER -> Permission.WAIVER_CHECK;
            case APPROVER -> Permission.WAIVER_APPROVE;
            case FINANCE -> Permission.WAIVER_ACTIVATE;
            case SYSTEM -> null;
        };
        var ofCompany = waiver.own() && move.who() == WaiverMove.Who.MAKER && move != WaiverMove.WITHDRAW;
        return permission != null && !ofCompany && actor.mayInPark(waiver.parkId(), permission);
    }

    /** Maker, checker, approver and finance are four people. */
    private static boolean isAnother(UUID actor, Waiver waiver, WaiverMove move) {
        var decided = waiver.decided();
        return switch (move) {
            case CHECK -> !waiver.isMadeBy(actor);
            case PROPOSE -> !waiver.isCheckedBy(actor);
            case PUBLICIZE ->
                !waiver.isMadeBy(actor) && !waiver.isCheckedBy(actor) && !actor.equals(decided.proposedBy());
            case ACTIVATE ->
                !waiver.isMadeBy(actor)
                        && !waiver.isCheckedBy(actor)
                        && !actor.equals(decided.proposedBy())
                        && !actor.equals(decided.approvedBy());
            default -> true;
        };
    }

    private static boolean isWritten(Waiver waiver) {
        return waiver.state() == WaiverState.DRAFT || waiver.state() == WaiverState.NEED_SUPPLEMENT;
    }

    private static String name(WaiverMove move) {
        return switch (move) {
            case SUBMIT -> "submit";
            case ASK_SUPPLEMENT -> "askSupplement";
            case SUPPLEMENT -> "supplement";
            case CHECK -> "check";
            case REJECT -> "reject";
            case PROPOSE -> "propose";
            case REFUSE -> "refuse";
            case SEND_BACK -> "sendBack";
            case PUBLICIZE -> "publicize";
            case ACTIVATE -> "activate";
            case SUSPEND -> "suspend";
            case RESUME -> "resume";
            case REVOKE -> "revoke";
            case WITHDRAW -> "withdraw";
            case APPROVE, RETRACT, CLOSE -> throw new IllegalArgumentException(move.name());
        };
    }
}
