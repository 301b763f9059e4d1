package org.seedbed.mentoring.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.mentoring.MentorDraft;
import org.seedbed.mentoring.MentorRecord;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorAppointmentRequest;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorConflictView;
import org.seedbed.mentoring.internal.MentorDetailJson.MentorDetail;
import org.seedbed.mentoring.internal.MentoringJson.MentorLinkView;

/** What the trail is told of mentors and their links. A mentor's name and e-mail are secrets there. */
public final class MentoringTrail {

    private MentoringTrail() {}

    /** Of a mentor the park has now. */
    public static Change appointed(UUID parkId, MentorDraft mentor) {
        return mentor(Action.MENTOR_APPOINTED, parkId, mentor.id()).after(facts(mentor));
    }

    /** Of a mentor whom a register describes otherwise. */
    public static Change changed(UUID parkId, MentorRecord before, MentorDraft after) {
        var was = new MentorDraft(
                before.id(),
                before.name(),
                before.title(),
                before.category(),
                before.fields(),
                before.termFrom(),
                before.termTo(),
                before.email());
        return mentor(Action.MENTOR_CHANGED, parkId, after.id())
                .before(facts(was))
                .after(facts(after));
    }

    static Change linked(UUID parkId, UUID companyId, MentorLinkView link) {
        return link(Action.MENTOR_LINKED, parkId, companyId, link)
                .after(Facts.of("mentorId", link.mentorId())
                        .and("linkKind", link.kind())
                        .and("from", link.from()));
    }

    static Change unlinked(UUID parkId, UUID companyId, MentorLinkView before, MentorLinkView after) {
        return link(Action.MENTOR_UNLINKED, parkId, companyId, after)
                .before(Facts.of("to", before.to()))
                .after(Facts.of("to", after.to()).and("mentorId", after.mentorId()))
                .reason(after.endReason());
    }

    /** How many companies at once; null is the rule's number. */
    static Change capacity(UUID parkId, UUID mentorId, @Nullable Integer before, @Nullable Integer after) {
        return mentor(Action.MENTOR_CHANGED, parkId, mentorId)
                .before(Facts.of("capacity", before))
                .after(Facts.of("capacity", after));
    }

    /** For the next term. */
    static Change reappointed(UUID parkId, MentorDetail before, MentorAppointmentRequest appointment) {
        return mentor(Action.MENTOR_REAPPOINTED, parkId, before.id())
                .before(Facts.of("termTo", before.termTo()))
                .after(Facts.of("termFrom", appointment.termFrom())
                        .and("termTo", appointment.termTo())
                        .and("docNo", appointment.decision().docNo())
                        .and("decidedOn", appointment.decision().decidedOn()));
    }

    static Change conflictDeclared(UUID parkId, UUID mentorId, MentorConflictView conflict) {
        return conflict(Action.MENTOR_CONFLICT_DECLARED, parkId, mentorId, conflict)
                .after(Facts.of("from", conflict.from()).and("declaredBy", conflict.declaredBy()))
                .reason(conflict.reason());
    }

    static Change conflictEnded(UUID parkId, UUID mentorId, MentorConflictView conflict) {
        return conflict(Action.MENTOR_CONFLICT_ENDED, parkId, mentorId, conflict)
                .after(Facts.of("to", conflict.to()));
    }

    private static Change conflict(Action action, UUID parkId, UUID mentorId, MentorConflictView conflict) {
        return mentor(action, parkId, mentorId).company(conflict.companyId()).label(conflict.companyName());
    }

    private static Change mentor(Action action, UUID parkId, UUID mentorId) {
        return Change.of(action, SubjectType.MENTOR, mentorId).park(parkId);
    }

    private static Change link(Action action, UUID parkId, UUID companyId, MentorLinkView link) {
        return Change.of(action, SubjectType.MENTOR_LINK, link.id())
                .park(parkId)
                .company(companyId)
                .label(link.companyName());
    }

    private static Facts facts(MentorDraft mentor) {
        return Facts.none()
                .secret("name", mentor.name())
                .and("title", mentor.title())
                .and("category", mentor.category())
                .and("fields", mentor.fields())
                .and("termFrom", mentor.termFrom())
                .and("termTo", mentor.termTo())
                .secret("email", mentor.email());
    }
}
