package org.seedbed.notification.internal;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.notification.MessageKind;
import org.seedbed.notification.Severity;

/** What the operations on one's inbox take and answer. */
interface InboxJson {

    /**
     * One message.
     *
     * @param companyId set when one was told as somebody who acts for that company
     * @param subjectId what it is about, as the kind says: a tenant, a report, a graduation, an exit
     * @param words names, days and enum words by key, as the kind says
     * @param readAt null: not yet
     */
    record InboxMessage(
            UUID id,
            MessageKind kind,
            Severity severity,
            UUID parkId,
            @Nullable UUID companyId,
            UUID subjectId,
            Map<String, String> words,
            Instant toldAt,
            @Nullable Instant readAt) {}

    /**
     * How many messages wait.
     *
     * @param unread counted to 99
     * @param more whether there are more than that
     */
    record InboxUnread(int unread, boolean more) {}

    /**
     * Marks as read what was told until then.
     *
     * @param until the moment of the newest message seen, which is marked too
     */
    record InboxReadRequest(@NotNull Instant until) {}
}
