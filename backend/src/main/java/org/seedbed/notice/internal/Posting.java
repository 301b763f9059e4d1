package org.seedbed.notice.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.seedbed.notice.NoticeDraft;
import org.seedbed.notice.NoticeDraft.NoticeLine;
import org.seedbed.park.Parks;
import org.seedbed.shared.document.Documents;
import org.seedbed.shared.time.Deadlines;
import org.seedbed.shared.time.Due;
import org.seedbed.shared.time.WorkingCalendar;

/** What a notice says when it is posted on a day, and until when it runs. */
@Singleton
class Posting {

    static final String REPLY = "OBJECTION_REPLY";

    private final NoticeTemplates templates;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final Parks parks;
    private final Documents documents;
    private final ObjectMapper json;

    Posting(
            NoticeTemplates templates,
            WorkingCalendar calendar,
            Deadlines deadlines,
            Parks parks,
            Documents documents,
            ObjectMapper json) {
        this.templates = templates;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.parks = parks;
        this.documents = documents;
        this.json = json;
    }

    /** The text with everything it rests on. */
    record Posted(
            String text, String hash, int templateVersion, Due due, LocalDate publicUntil, String calendarVersion) {}

    Posted of(Notice notice, LocalDate day) {
        var template = templates.of(notice.kind());
        var due = calendar.plus(day, notice.workingDays());
        var period = new NoticeText.Period(day, due.on(), notice.workingDays(), deadlines.workingDays(REPLY, day));
        var text = NoticeText.of(
                template.text(),
                parks.name(notice.parkId()),
                notice.title(),
                read(notice.lines()),
                notice.contact(),
                period);
        var publicUntil = due.on().plusDays(templates.publicDays());
        return new Posted(text, sha256(text), template.version(), due, publicUntil, calendar.version());
    }

    /**
     * What cannot be put on paper is said before somebody else wants to post it.
     *
     * @throws org.seedbed.shared.problem.ProblemException document.character-missing
     */
    void requireShowable(NoticeDraft draft) {
        documents.requireShowable("/title", draft.title());
        documents.requireShowable("/contact", draft.contact());
        for (int i = 0; i < draft.lines().size(); i++) {
            documents.requireShowable(
                    "/lines/" + i + "/label", draft.lines().get(i).label());
            documents.requireShowable(
                    "/lines/" + i + "/value", draft.lines().get(i).value());
        }
    }

    String write(List<NoticeLine> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<NoticeLine> read(String lines) {
        try {
            return json.readValue(lines, new TypeReference<List<NoticeLine>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored lines of a notice cannot be read", e);
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
