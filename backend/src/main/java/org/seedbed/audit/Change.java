package org.seedbed.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done to one subject. Who, when and in which request are not part of it: the trail knows. Where the
 * change should show in the timeline of a company or unit, name it; one change per affected unit.
 *
 * @param label what the subject is called now, e.g. a company's name or a unit's number; never a person's name
 * @param before null when there was nothing before
 * @param after null when nothing is left
 * @param reason as the actor gave it
 */
public record Change(
        Action action,
        SubjectType subject,
        @Nullable UUID subjectId,
        @Nullable String label,
        @Nullable UUID park,
        @Nullable UUID company,
        @Nullable UUID unit,
        @Nullable Facts before,
        @Nullable Facts after,
        @Nullable String reason) {

    public static Change of(Action action, SubjectType subject, @Nullable UUID subjectId) {
        return new Change(action, subject, subjectId, null, null, null, null, null, null, null);
    }

    public Change label(@Nullable String label) {
        return new Change(action, subject, subjectId, label, park, company, unit, before, after, reason);
    }

    public Change park(@Nullable UUID park) {
        return new Change(action, subject, subjectId, label, park, company, unit, before, after, reason);
    }

    public Change company(@Nullable UUID company) {
        return new Change(action, subject, subjectId, label, park, company, unit, before, after, reason);
    }

    public Change unit(@Nullable UUID unit) {
        return new Change(action, subject, subjectId, label, park, company, unit, before, after, reason);
    }

    public Change before(Facts before) {
        return new Change(action, subject, subjectId, label, park, company, unit, before, after, reason);
    }

    public Change after(Facts after) {
        return new Change(action, subject, subjectId, label, park, company, unit, before, after, reason);
    }

    public Change reason(@Nullable String reason) {
        return new Change(action, subject, subjectId, label, park, company, unit, before, after, reason);
    }

    /** Of an edit, only the values that differ are kept. */
    public Change condensed() {
        if (before == null || after == null) {
            return this;
        }
        return before(before.without(after)).after(after.without(before));
    }
}
