package org.seedbed.identity.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.seedbed.identity.Actor;
import org.seedbed.identity.InvitationState;
import org.seedbed.identity.TeamJson.InvitationMove;
import org.seedbed.identity.TeamJson.InvitationView;
import org.seedbed.identity.TeamPlace;

/** What a reader sees of an invitation and may do with it. */
final class InvitationViews {

    private InvitationViews() {}

    static InvitationView of(Invitation i, TeamPlace place, Actor reader, Instant now) {
        return new InvitationView(
                i.id(),
                i.email(),
                i.role(),
                i.state(now),
                i.note(),
                i.invited().name(),
                i.invitedAt(),
                i.confirmed().name(),
                i.expiresAt(),
                i.closeReason(),
                i.closeCode(),
                abilities(i, place, reader, now));
    }

    private static List<InvitationMove> abilities(Invitation i, TeamPlace place, Actor reader, Instant now) {
        var state = i.state(now);
        var moves = new ArrayList<InvitationMove>();
        if (state == InvitationState.PROPOSED && place.mayApprove(reader)) {
            if (SecondPerson.notToConfirm(i, place, reader).isEmpty()) {
                moves.add(InvitationMove.CONFIRM);
            }
            if (SecondPerson.notToReject(i, place, reader).isEmpty()) {
                moves.add(InvitationMove.REJECT);
            }
        }
        if (place.mayManage(reader) && state.next().contains(InvitationState.WITHDRAWN)) {
            if (state != InvitationState.PROPOSED && !i.neededTwo()) {
                moves.add(InvitationMove.RESEND);
            }
            moves.add(InvitationMove.WITHDRAW);
        }
        return moves;
    }

    static boolean isFor(Invitation i, Actor reader) {
        return i.email().equalsIgnoreCase(reader.email());
    }
}
