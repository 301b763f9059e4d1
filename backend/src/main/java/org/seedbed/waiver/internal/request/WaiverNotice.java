package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.seedbed.notice.NoticeDraft;
import org.seedbed.notice.NoticeDraft.NoticeLine;
import org.seedbed.notice.NoticeDraft.Subject;
import org.seedbed.notice.NoticeDraft.ValueKind;
import org.seedbed.notice.Notices;
import org.seedbed.shared.time.BusinessClock;

/**
 * What the public reads of a waiver: which firm, what, how much and how long. Nothing about persons or groups: of a natural
 * person's business or a team the name is masked where the scheme is for groups that say something sensitive.
 */
@ApplicationScoped
class WaiverNotice {

    /** Waivers among what is announced. */
    static final String SUBJECT = "WAIVER";

    private final Notices notices;
    private final BusinessClock clock;

    WaiverNotice(Notices notices, BusinessClock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Who proposes it writes it. */
    UUID draft(Waiver waiver, UUID by, String contact) {
        var days = waiver.wish().days();
        var lines = List.of(
                new NoticeLine("减免编号", waiver.number(), ValueKind.TEXT),
                new NoticeLine(
                        "拟减免企业（团队）",
                        waiver.companyName(),
                        waiver.namesPerson() ? ValueKind.PERSON : ValueKind.ORGANISATION),
                new NoticeLine("减免事项", waiver.policyName(), ValueKind.NAME),
                new NoticeLine("减免期间", day(days.from()) + "至" + day(days.to().minusDays(1)), ValueKind.TEXT),
                new NoticeLine("测算金额", amount(waiver), ValueKind.TEXT));
        return notices.draft(
                waiver.parkId(),
                by,
                new NoticeDraft(
                        SUBJECT,
                        new Subject(SUBJECT, waiver.id()),
                        "减免公示：" + (waiver.namesPerson() ? waiver.number() : waiver.companyName()),
                        lines,
                        waiver.scheme().publicityDays(),
                        contact));
    }

    /** The approver posts it. */
    void post(Waiver waiver, UUID by) {
        notices.post(waiver.parkId(), by, noticeOf(waiver), clock.today());
    }

    /** The meeting does not follow the proposal: nobody has seen the draft. */
    void giveUp(Waiver waiver, UUID by, String reason) {
        notices.giveUp(waiver.parkId(), by, noticeOf(waiver), reason);
    }

    static UUID noticeOf(Waiver waiver) {
        return Objects.requireNonNull(waiver.decided().noticeId());
    }

    private static String amount(Waiver waiver) {
        var total =
                waiver.checked() == null ? BigDecimal.ZERO : waiver.checked().total();
        return total.signum() > 0 ? "不超过 " + total.toPlainString() + " 元" : "按实际用量计算";
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
