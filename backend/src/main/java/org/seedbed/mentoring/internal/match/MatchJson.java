package org.seedbed.mentoring.internal.match;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.MentorLinkKind;

/** The mentors of one tenant, and who is proposed to it. */
interface MatchJson {

    /**
     * One reason of a proposal.
     *
     * @param points it counts for
     * @param detail the fields that match, companies of capacity as {@code 2/10}, or the conflict's reason
     */
    record ProposalReason(
            ProposalFactor factor, int points, @Nullable String detail) {}

    /**
     * A mentor in term, explained.
     *
     * @param points the sum of the reasons' points
     * @param linkable whether nothing stands in the way of a link from today on
     */
    record MentorProposal(
            UUID mentorId,
            String name,
            @Nullable String title,
            @Nullable String category,
            List<String> fields,
            int points,
            boolean linkable,
            List<ProposalReason> reasons) {}

    /**
     * A mentor of the tenant. The period is {@code [from, to)}.
     *
     * @param conflict the reason of a conflict that is declared while the link lasts
     */
    record TenantMentorView(
            UUID linkId,
            UUID mentorId,
            String name,
            @Nullable String title,
            List<String> fields,
            MentorLinkKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String endReason,
            @Nullable String conflict) {}
}
