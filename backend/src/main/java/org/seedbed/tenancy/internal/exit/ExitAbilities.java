package org.seedbed.tenancy.internal.exit;

import java.util.ArrayList;
import java.util.List;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.tenancy.ExitMove;
import org.seedbed.tenancy.ExitState;

/** What somebody may do with an exit now, as the API calls it. */
final class ExitAbilities {

    private ExitAbilities() {}

    static List<String> inPark(Actor actor, ExitCase exit) {
        var abilities = new ArrayList<String>();
        exit.state().moves().stream()
                .filter(move -> actor.mayInPark(exit.parkId(), permission(move)))
                .forEach(move -> abilities.add(name(move)));
        if (actor.mayInPark(exit.parkId(), Permission.TENANT_EDIT)) {
            if (!exit.state().isEnd()) {
                abilities.add("edit");
            }
            if (isSettled(exit)) {
                abilities.addAll(List.of("settle", "writeSheet"));
            }
            if (exit.state() == ExitState.SETTLING || exit.state() == ExitState.HANDOVER) {
                abilities.add("planDebt");
            }
            if (exit.outcome() != null && exit.outcome().addressDueOn() != null) {
                abilities.add("moveAddress");
            }
        }
        if (isSettled(exit) && actor.mayInPark(exit.parkId(), Permission.EXIT_APPROVE)) {
            abilities.add("approveDebt");
        }
        return List.copyOf(abilities);
    }

    static List<String> ofCompany(ExitCase exit) {
        if (isWithdrawable(exit)) {
            return List.of("withdraw");
        }
        return isSettled(exit) && exit.sheetHash() != null ? List.of("confirmSheet") : List.of();
    }

    /** Where sheet and settlement are written. */
    static boolean isSettled(ExitCase exit) {
        return exit.state() == ExitState.SETTLING
                || exit.state() == ExitState.DISPUTED
                || exit.state() == ExitState.HANDOVER;
    }

    static boolean isWithdrawable(ExitCase exit) {
        return exit.own() && exit.state() == ExitState.REQUESTED;
    }

    private static Permission permission(ExitMove move) {
        return move.who() == ExitMove.Who.APPROVER ? Permission.EXIT_APPROVE : Permission.TENANT_EDIT;
    }

    private static String name(ExitMove move) {
        return switch (move) {
            case ACCEPT -> "accept";
            case DISPUTE -> "dispute";
            case RESOLVE -> "resolve";
            case HAND_OVER -> "handOver";
            case SETTLE_AGAIN -> "settleAgain";
            case CLOSE -> "close";
            case CANCEL -> "cancel";
        };
    }
}
