package org.seedbed.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.notice.internal.NoticeMoves;
import org.seedbed.notice.internal.NoticeQueries;
import org.seedbed.notice.internal.PostNotice;

/** Public notices for the modules whose decisions are announced. */
@ApplicationScoped
public class Notices {

    private final NoticeMoves moves;
    private final PostNotice post;
    private final NoticeQueries queries;

    Notices(NoticeMoves moves, PostNotice post, NoticeQueries queries) {
        this.moves = moves;
        this.post = post;
        this.queries = queries;
    }

    /**
     * Prepares a notice. The actor needs {@code NOTICE_EDIT} in the park.
     *
     * @throws org.seedbed.shared.problem.ProblemException notice.kind-unknown, notice.too-short, notice.withheld,
     *     notice.subject-open, document.character-missing
     */
    public UUID draft(UUID parkId, UUID by, NoticeDraft draft) {
        return moves.draft(parkId, by, draft);
    }

    /**
     * Posts a draft of somebody else. The actor needs {@code NOTICE_POST} in the park.
     *
     * @param asOf the day of posting, which itself does not count
     * @throws org.seedbed.shared.problem.ProblemException notice.same-person, notice.move
     */
    public NoticeStanding post(UUID parkId, UUID by, UUID noticeId, LocalDate asOf) {
        post.handle(parkId, by, noticeId, asOf);
        return state(parkId, noticeId);
    }

    /**
     * Gives a draft up, whose owner knows. The actor needs {@code NOTICE_POST} in the park.
     *
     * @throws org.seedbed.shared.problem.ProblemException notice.move
     */
    public void giveUp(UUID parkId, UUID by, UUID noticeId, String reason) {
        moves.giveUp(parkId, by, noticeId, reason);
    }

    /** Where a notice of the park stands. */
    public NoticeStanding state(UUID parkId, UUID noticeId) {
        return queries.standing(parkId, noticeId);
    }
}
