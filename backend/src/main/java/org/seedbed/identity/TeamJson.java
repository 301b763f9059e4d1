package org.seedbed.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.validation.ValidEmail;

/** What the operations on members and invitations take and answer, for parks, companies and the network alike. */
public interface TeamJson {

    /** What the one who reads may do with an invitation now. */
    enum InvitationMove {
        CONFIRM,
        REJECT,
        RESEND,
        WITHDRAW
    }

    /** Why an invited person cannot accept. They alone are told. */
    enum InvitationHindrance {
        /** More than one account has this e-mail verified. */
        AMBIGUOUS_EMAIL,
        /** The person holds a role that excludes this one. */
        ROLE_CONFLICT,
        /** The account belongs to one of the two who gave the role. */
        SELF_GIVEN
    }

    /** Why an invitation was closed by no person's own words. */
    enum InvitationCloseCode {
        /** Its company was merged into one that has the same invitation or role. */
        COMPANY_MERGED
    }

    /** What the one who reads may do with a member now. */
    enum MemberMove {
        LEAVE,
        REMOVE
    }

    /**
     * Who is asked in and for what.
     *
     * @param note for the second person, where one is needed
     */
    record InvitationRequest(
            @NotBlank @Size(max = 254) @ValidEmail String email,

            @NotNull Role role,
            @Nullable @Size(max = 200) String note) {}

    /**
     * An invitation.
     *
     * @param invitedBy null for the installation itself, and for people the reader does not see
     * @param expiresAt set once it is open
     * @param closeReason in the words of whoever closed it
     */
    record InvitationView(
            UUID id,
            String email,
            Role role,
            InvitationState state,
            @Nullable String note,
            @Nullable String invitedBy,
            Instant invitedAt,
            @Nullable String confirmedBy,
            @Nullable Instant expiresAt,
            @Nullable String closeReason,
            @Nullable InvitationCloseCode closeCode,
            List<InvitationMove> abilities) {}

    /**
     * An invitation as the invited person reads it.
     *
     * @param parkId the park one is asked into, or the one that asks for a company
     * @param invitedBy null for the installation itself
     * @param hindrance why it cannot be accepted
     */
    record OwnInvitationView(
            UUID id,
            Role role,
            @Nullable UUID parkId,
            @Nullable String parkName,
            @Nullable UUID companyId,
            @Nullable String companyName,
            @Nullable String invitedBy,
            Instant invitedAt,
            Instant expiresAt,
            @Nullable InvitationHindrance hindrance) {}

    /** A role somebody holds. */
    record MemberView(
            UUID membershipId,
            UUID userId,
            String displayName,
            @Nullable String email,
            Role role,
            Instant since,
            List<MemberMove> abilities) {}

    /** Why somebody's role is taken, or an invitation is turned down. */
    record TeamReasonRequest(@NotBlank @Size(max = 200) String reason) {}
}
