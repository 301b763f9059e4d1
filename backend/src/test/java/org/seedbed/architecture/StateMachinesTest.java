package org.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.CallState;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.SupplementState;
import org.seedbed.billing.internal.run.BillRunState;
import org.seedbed.facility.BookingState;
import org.seedbed.identity.InvitationState;
import org.seedbed.mentoring.SessionState;
import org.seedbed.notice.NoticeState;
import org.seedbed.notice.ObjectionState;
import org.seedbed.policy.PolicyState;
import org.seedbed.privacy.internal.RequestStatus;
import org.seedbed.reporting.ReportFormState;
import org.seedbed.reporting.ReportState;
import org.seedbed.reporting.internal.statutory.StatutoryState;
import org.seedbed.space.PriceVersionState;
import org.seedbed.tenancy.ExitState;
import org.seedbed.tenancy.GraduationState;
import org.seedbed.tenancy.Stage;
import org.seedbed.waiver.WaiverState;

/** Draws each workflow from its enum; the committed drawing must be the present one. */
class StateMachinesTest {

    private static final Path COMMITTED = Path.of("docs/state-machines.md");
    private static final Path DRAWN = Path.of("target/state-machines.md");

    @Test
    void theCommittedDrawingIsThePresentOne() throws IOException {
        // A company may come from another park in the middle of the chain, so every stage can be the first.
        var drawn = "# State machines\n\nDrawn from the enums by `StateMachinesTest`; do not edit.\n\n"
                + machine(
                        "Tenant stage · 入驻阶段 (`org.seedbed.tenancy.Stage`)",
                        Stage.values(),
                        Stage.values(),
                        Stage::next)
                + "\n"
                + machine(
                        "Graduation review · 毕业评审 (`org.seedbed.tenancy.GraduationState`)",
                        new GraduationState[] {GraduationState.PROPOSED},
                        GraduationState.values(),
                        GraduationState::next)
                + "\n"
                + machine(
                        "Booking · 预约 (`org.seedbed.facility.BookingState`)",
                        new BookingState[] {BookingState.HELD, BookingState.REQUESTED, BookingState.APPROVED},
                        BookingState.values(),
                        BookingState::next)
                + "\n"
                + machine(
                        "Session of a mentor · 导师辅导 (`org.seedbed.mentoring.SessionState`)",
                        new SessionState[] {SessionState.REQUESTED, SessionState.MINUTES_FILED},
                        SessionState.values(),
                        SessionState::next)
                + "\n"
                + machine(
                        "Invitation · 邀请 (`org.seedbed.identity.InvitationState`)",
                        new InvitationState[] {InvitationState.PROPOSED, InvitationState.OPEN},
                        InvitationState.values(),
                        InvitationState::next)
                + "\n"
                + machine(
                        "Request about personal data · 个人信息申请 (`org.seedbed.privacy.internal.RequestStatus`)",
                        new RequestStatus[] {RequestStatus.OPEN},
                        RequestStatus.values(),
                        RequestStatus::next)
                + "\n"
                + machine(
                        "Policy version · 政策版本 (`org.seedbed.policy.PolicyState`)",
                        new PolicyState[] {PolicyState.DRAFT},
                        PolicyState.values(),
                        PolicyState::next)
                + "\n"
                + machine(
                        "Public notice · 公示 (`org.seedbed.notice.NoticeState`)",
                        new NoticeState[] {NoticeState.DRAFT},
                        NoticeState.values(),
                        NoticeState::next)
                + "\n"
                + machine(
                        "Objection · 异议 (`org.seedbed.notice.ObjectionState`)",
                        new ObjectionState[] {ObjectionState.FILED},
                        ObjectionState.values(),
                        ObjectionState::next)
                + "\n"
                + machine(
                        "Call · 招募 (`org.seedbed.admission.CallState`)",
                        new CallState[] {CallState.DRAFT},
                        CallState.values(),
                        CallState::next)
                + "\n"
                + machine(
                        "Application · 入驻申请 (`org.seedbed.admission.ApplicationState`)",
                        new ApplicationState[] {ApplicationState.DRAFT},
                        ApplicationState.values(),
                        ApplicationState::next)
                + "\n"
                + machine(
                        "Agreement · 孵化协议 (`org.seedbed.agreement.AgreementState`)",
                        new AgreementState[] {AgreementState.DRAFTING},
                        AgreementState.values(),
                        AgreementState::next)
                + "\n"
                + machine(
                        "Supplement · 补充协议 (`org.seedbed.agreement.SupplementState`)",
                        new SupplementState[] {SupplementState.DRAFTING},
                        SupplementState.values(),
                        SupplementState::next)
                + "\n"
                + machine(
                        "Statutory form · 统计报表 (`org.seedbed.reporting.internal.statutory.StatutoryState`)",
                        new StatutoryState[] {StatutoryState.DRAFT},
                        StatutoryState.values(),
                        StatutoryState::next)
                + "\n"
                + machine(
                        "Bill run · 出账 (`org.seedbed.billing.internal.run.BillRunState`)",
                        new BillRunState[] {BillRunState.PREVIEWING},
                        BillRunState.values(),
                        BillRunState::next)
                + "\n"
                + machine(
                        "Price list · 价目表 (`org.seedbed.space.PriceVersionState`)",
                        new PriceVersionState[] {PriceVersionState.DRAFT},
                        PriceVersionState.values(),
                        PriceVersionState::next)
                + "\n"
                + machine(
                        "Waiver · 减免 (`org.seedbed.waiver.WaiverState`)",
                        new WaiverState[] {WaiverState.DRAFT},
                        WaiverState.values(),
                        WaiverState::next)
                + "\n"
                + machine(
                        "Exit · 退出 (`org.seedbed.tenancy.ExitState`)",
                        new ExitState[] {ExitState.REQUESTED, ExitState.TRIGGERED},
                        ExitState.values(),
                        ExitState::next)
                + "\n"
                + machine(
                        "Report form · 报表模板 (`org.seedbed.reporting.ReportFormState`)",
                        new ReportFormState[] {ReportFormState.DRAFT},
                        ReportFormState.values(),
                        ReportFormState::next)
                + "\n"
                + machine(
                        "Period report · 企业报表 (`org.seedbed.reporting.ReportState`)",
                        new ReportState[] {ReportState.OPEN},
                        ReportState.values(),
                        ReportState::next);
        assertThat(workflows())
                .isNotEmpty()
                .allSatisfy(workflow -> assertThat(drawn).contains("`" + workflow.getName() + "`"));
        Files.writeString(DRAWN, drawn);
        assertThat(COMMITTED)
                .as("backend/%s is stale: cp %s %s", COMMITTED, DRAWN, COMMITTED)
                .hasContent(drawn);
    }

    /** Enums that know where they may go. */
    private static List<Class<?>> workflows() {
        return MainCode.types().stream()
                .filter(Class::isEnum)
                .filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(m -> m.getName().equals("next") && m.getReturnType() == Set.class))
                .<Class<?>>map(Function.identity())
                .toList();
    }

    @Test
    void noStageIsLostAndNoneLeadsBack() {
        for (var stage : Stage.values()) {
            assertThat(stage.next()).allSatisfy(next -> assertThat(next).isGreaterThan(stage));
        }
        assertThat(Arrays.stream(Stage.values()).flatMap(s -> s.next().stream()))
                .contains(Stage.INCUBATOR, Stage.ACCELERATOR, Stage.GRADUATED);
    }

    private static <S extends Enum<S>> String machine(String title, S[] first, S[] states, Function<S, Set<S>> next) {
        var moves = Arrays.stream(states)
                .map(from -> next.apply(from).isEmpty()
                        ? "    " + from + " --> [*]\n"
                        : next.apply(from).stream()
                                .sorted()
                                .map(to -> "    " + from + " --> " + to + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        var entries = Arrays.stream(first).map(s -> "    [*] --> " + s + "\n").collect(Collectors.joining());
        return "## " + title + "\n\n```mermaid\nstateDiagram-v2\n" + entries + moves + "```\n";
    }
}
