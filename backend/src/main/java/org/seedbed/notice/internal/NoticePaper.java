package org.seedbed.notice.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.document.DocumentTemplate;
import org.seedbed.shared.time.WorkingCalendar;

/**
 * 公示 on paper: the frozen text to the letter, and below it what proves it.
 *
 * @param title the first paragraph of the text
 * @param parts its other paragraphs, line by line; the last says who announces and when
 * @param number by which the notice is found
 * @param days that count, in words; null where they were counted with another calendar than today's
 * @param calendar version of the calendar they were counted with
 */
public record NoticePaper(
        String title,
        List<List<String>> parts,
        String number,
        String textHash,
        String period,
        @Nullable String days,
        String calendar,
        boolean calendarComplete) {

    static final DocumentTemplate TEMPLATE = new DocumentTemplate("notice", 1, "公示");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日（E）", Locale.CHINA);

    /** Of a notice that was posted: nothing but what is stored with it goes in. */
    static NoticePaper of(Notice notice, WorkingCalendar calendar) {
        var paragraphs = Arrays.stream(
                        Objects.requireNonNull(notice.text()).strip().split("\\R\\s*\\R"))
                .map(paragraph -> paragraph.lines().toList())
                .toList();
        var posted = Objects.requireNonNull(notice.postedOn());
        var last = Objects.requireNonNull(notice.lastDay());
        var countedWith = notice.calendarVersion();
        return new NoticePaper(
                String.join("", paragraphs.getFirst()),
                paragraphs.subList(1, paragraphs.size()),
                notice.id().toString(),
                Objects.requireNonNull(notice.textHash()),
                "自%s起至%s24时止，共%d个工作日；发布当日（%s）不计"
                        .formatted(
                                DAY.format(posted.plusDays(1)),
                                DAY.format(last),
                                notice.workingDays(),
                                DAY.format(posted)),
                calendar.version().equals(countedWith) ? days(posted, last, calendar) : null,
                Objects.requireNonNull(countedWith),
                Boolean.TRUE.equals(notice.calendarComplete()));
    }

    private static String days(LocalDate posted, LocalDate last, WorkingCalendar calendar) {
        return posted.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .map(SHORT::format)
                .collect(Collectors.joining("、"));
    }
}
