package org.seedbed.onboarding.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.seedbed.mentoring.MentorDraft;
import org.seedbed.mentoring.MentorRecord;
import org.seedbed.onboarding.internal.workbook.MentorRow;
import org.seedbed.onboarding.internal.workbook.Problem;
import org.seedbed.onboarding.internal.workbook.ProblemCode;
import org.seedbed.onboarding.internal.workbook.RegisterRow.Head;

/** What a register says of the terms of mentors. */
class MentorBookTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2029, 1, 1);

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aTermThatWasDecidedIsNotChangedByARegister() {
        var book = book(true);
        assertThat(book.take(row("顾问", FROM, LATER), told("顾问", FROM, LATER))).isEqualTo(Outcome.UNCHANGED);
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.MENTOR_TERM_DECIDED);
    }

    @Test
    void whatElseIsSaidOfSuchAMentorIsTakenOver() {
        var book = book(true);
        assertThat(book.take(row("首席", FROM, null), told("首席", FROM, null))).isEqualTo(Outcome.UPDATED);
        assertThat(book.changed())
                .extracting(MentorDraft::title, MentorDraft::termFrom, MentorDraft::termTo)
                .containsExactly(tuple("首席", FROM, TO));
        assertThat(problems).isEmpty();
    }

    @Test
    void aTermThatOnlyTheRegisterTellsIsTheRegisters() {
        var book = book(false);
        assertThat(book.take(row("顾问", FROM, LATER), told("顾问", FROM, LATER))).isEqualTo(Outcome.UPDATED);
        assertThat(book.changed()).extracting(MentorDraft::termTo).containsExactly(LATER);
        assertThat(problems).isEmpty();
    }

    private MentorBook book(boolean decided) {
        var stored = new MentorRecord(UUID.randomUUID(), "张导师（示例）", "顾问", null, List.of(), FROM, TO, null, decided);
        return new MentorBook(List.of(stored), problems::add);
    }

    private static MentorRow.Values told(String title, LocalDate from, @Nullable LocalDate to) {
        return new MentorRow.Values("张导师（示例）", title, null, List.of(), from, to, null, null, null);
    }

    private static MentorRow row(String title, LocalDate from, @Nullable LocalDate to) {
        return new MentorRow(new Head("导师", 5, "张导师（示例）", Map.of(), Map.of(), List.of()), told(title, from, to));
    }
}
