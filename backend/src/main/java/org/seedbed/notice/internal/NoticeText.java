package org.seedbed.notice.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seedbed.notice.NoticeDraft.NoticeLine;
import org.seedbed.notice.NoticeDraft.ValueKind;
import org.seedbed.shared.text.Mask;

/** A template filled in: what is posted, to the letter. */
final class NoticeText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private NoticeText() {}

    /**
     * The days and figures of a notice.
     *
     * @param lastDay of the period, to its end
     */
    record Period(LocalDate postedOn, LocalDate lastDay, int workingDays, int replyDays) {

        LocalDate firstDay() {
            return postedOn.plusDays(1);
        }
    }

    /** What the notice says, people's names masked. Values are put in once: braces in them stay braces. */
    static String of(
            String template, String park, String title, List<NoticeLine> lines, String contact, Period period) {
        var values = Map.of(
                "title", title,
                "lines", lines.stream().map(NoticeText::line).collect(Collectors.joining("\n")),
                "firstDay", DAY.format(period.firstDay()),
                "lastDay", DAY.format(period.lastDay()),
                "postedOn", DAY.format(period.postedOn()),
                "workingDays", String.valueOf(period.workingDays()),
                "replyDays", String.valueOf(period.replyDays()),
                "contact", contact,
                "park", park);
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Objects.requireNonNull(values.get(found.group(1)), found.group(1))));
    }

    private static String line(NoticeLine line) {
        return line.label() + "：" + (line.kind() == ValueKind.PERSON ? people(line.value()) : line.value());
    }

    /** One name or several. */
    private static String people(String names) {
        return Pattern.compile("[^、，,；;\\s]+")
                .matcher(names)
                .replaceAll(name -> Matcher.quoteReplacement(Objects.requireNonNull(Mask.name(name.group()))));
    }
}
