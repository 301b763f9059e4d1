package org.seedbed.notice;

import java.util.UUID;
import org.seedbed.shared.db.SqlRunner;

/** Port of the modules whose decisions are announced: they learn what came of the notice. */
public interface NoticeOwner {

    /** The {@link NoticeDraft.Subject#type} it owns. */
    String subjectType();

    /**
     * Whether the owner posts its drafts, and gives them up, with decisions of its own. The notices' own operations then
     * refuse both; a notice that is posted can be taken back by them all the same, for it may have to go at once.
     */
    default boolean decides() {
        return false;
    }

    /**
     * Whether somebody may decide on objections to what was announced. Asked in their own request, of whoever holds the
     * permission; who posted the notice is refused in any case.
     */
    default boolean mayHear(UUID subjectId, UUID person) {
        return true;
    }

    /**
     * What came of a notice. Runs in the transaction that brought it about; refusing undoes that too.
     *
     * @param rows to be used for every row: a period ends in a job, an objection is decided in a request, and each has a
     *     database of its own
     */
    void told(NoticeOutcome outcome, SqlRunner rows);
}
