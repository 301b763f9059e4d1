package org.seedbed.notice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be announced.
 *
 * @param kind of the template, e.g. {@code ADMISSION}
 * @param subject what it is about; null: nothing in the system
 * @param workingDays how long it is open to objections, by the policy it follows
 * @param contact where people may turn to besides the page: an office, never a person's own telephone
 */
public record NoticeDraft(
        String kind, @Nullable Subject subject, String title, List<NoticeLine> lines, int workingDays, String contact) {

    /** What the decision is about, by the module that takes it. */
    public record Subject(String type, UUID id) {}

    /** One thing said, e.g. 拟入驻团队. */
    public record NoticeLine(String label, String value, ValueKind kind) {}

    /** What a value is: it decides what of it may be shown. */
    public enum ValueKind {
        TEXT,
        /** A firm or team. */
        ORGANISATION,
        /** What a call, project or programme is called; like a firm it may be named after whom it serves. */
        NAME,
        /** A person's name; masked. */
        PERSON
    }
}
