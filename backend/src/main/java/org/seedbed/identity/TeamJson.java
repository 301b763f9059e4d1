package org.seedbed.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the operations on members and invitations take and answer, for parks, companies and the network alike. */
public interface TeamJson {

    /** What the one who reads may do with an invitation now. */
    enum InvitationMove {
        CONFIRM,
        REJECT,
        RESEND,
        WITHDRAW
    }

    /** Why an invitation did not bind although the person came. */
    enum InvitationHindrance {
        /** More than one account has this e-mail verified. */
        AMBIGUOUS_EMAIL,
        /** The person holds a role that excludes this one. */
        ROLE_CONFLICT,
        /** The account belongs to one of the two who gave the role. */
        SELF_GIVEN
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
            @NotBlank @Size(max = 254) @Pattern(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
            String email,

            @NotNull Role role,
            @Nullable @Size(max = 200) String note) {}

    /**
     * An invitation.
     *
     * @param invitedBy null for the installation itself, and for people the reader does not see
     * @param expiresAt set once it is open
     */
    record InvitationView(
            UUID id,
            String email,
            Role role,
            InvitationState state,
            @Nullable InvitationHindrance hindrance,
            @Nullable String note,
            @Nullable String invitedBy,
            Instant invitedAt,
            @Nullable String confirmedBy,
            @Nullable Instant expiresAt,
            @Nullable String closeReason,
            List<InvitationMove> abilities) {}

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
