package org.seedbed.mentoring.internal;

import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.mentoring.MentorDraft;
import org.seedbed.mentoring.MentorRecord;
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
                .after(Facts.of("mentorId", link.mentorId()).and("from", link.from()));
    }

    static Change unlinked(UUID parkId, UUID companyId, MentorLinkView before, MentorLinkView after) {
        return link(Action.MENTOR_UNLINKED, parkId, companyId, after)
                .before(Facts.of("to", before.to()))
                .after(Facts.of("to", after.to()).and("mentorId", after.mentorId()));
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
