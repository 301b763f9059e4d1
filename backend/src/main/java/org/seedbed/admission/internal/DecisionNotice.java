package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.DecisionJson.HeldUnit;
import org.seedbed.notice.NoticeDraft;
import org.seedbed.notice.NoticeDraft.NoticeLine;
import org.seedbed.notice.NoticeDraft.Subject;
import org.seedbed.notice.NoticeDraft.ValueKind;
import org.seedbed.notice.Notices;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;

/** What the public reads of a decision: who, by which call, and which space. Nothing about persons. */
@ApplicationScoped
class DecisionNotice {

    /** Applications among what is announced. */
    static final String SUBJECT = "APPLICATION";

    private final Notices notices;
    private final CallQueries calls;
    private final HeldPlaces places;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    DecisionNotice(Notices notices, CallQueries calls, HeldPlaces places, Deadlines deadlines, BusinessClock clock) {
        this.notices = notices;
        this.calls = calls;
        this.places = places;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The checker writes it. */
    UUID draft(Application application, UUID by) {
        var call = calls.require(application.parkId(), application.callId());
        var lines = new ArrayList<NoticeLine>();
        add(lines, "申请编号", application.number(), ValueKind.TEXT);
        add(lines, "拟入驻企业（团队）", application.content().name(), ValueKind.ORGANISATION);
        add(lines, "招募", call.title(), ValueKind.NAME);
        add(lines, "项目", application.content().projectName(), ValueKind.NAME);
        add(lines, "拟使用场地", units(application), ValueKind.TEXT);
        return notices.draft(
                application.parkId(),
                by,
                new NoticeDraft(
                        "ADMISSION",
                        new Subject(SUBJECT, application.id()),
                        "拟入驻公示：" + call.title(),
                        List.copyOf(lines),
                        deadlines.workingDays("ADMISSION_PUBLICITY", clock.today()),
                        call.contact()));
    }

    /** The approver posts it. */
    void post(Application application, UUID by, UUID noticeId) {
        notices.post(application.parkId(), by, noticeId, clock.today());
    }

    /** The approver does not follow the proposal: nobody has seen the draft. */
    void giveUp(Application application, UUID by, UUID noticeId, String reason) {
        notices.giveUp(application.parkId(), by, noticeId, reason);
    }

    private String units(Application application) {
        return places.held(application).stream().map(HeldUnit::unit).distinct().collect(Collectors.joining("、"));
    }

    private static void add(List<NoticeLine> lines, String label, @Nullable String value, ValueKind kind) {
        if (value != null && !value.isBlank()) {
            lines.add(new NoticeLine(label, value, kind));
        }
    }
}
