package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.seedbed.notice.internal.NoticeJson.NoticeRequest;

/** Notices written by hand. The other kinds come from the module that decides, or they would announce nothing. */
@ApplicationScoped
class ManualNotices {

    private final NoticeTemplates templates;
    private final NoticeMoves moves;

    ManualNotices(NoticeTemplates templates, NoticeMoves moves) {
        this.templates = templates;
        this.moves = moves;
    }

    @Transactional
    UUID draft(UUID parkId, UUID by, NoticeRequest request) {
        if (!templates.of(request.kind()).manual()) {
            throw NoticeErrors.KIND_UNKNOWN.raise("kind", request.kind());
        }
        return moves.draft(parkId, by, request.toDraft());
    }
}
