package org.seedbed.onboarding.internal.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.validation.Email;

final class MentorRowReader {
    private MentorRowReader() {}

    static MentorRow read(RowCells cells) {
        String name = cells.required(Field.NAME, cells.text(Field.NAME));
        String title = cells.text(Field.TITLE);
        String category = cells.text(Field.CATEGORY);
        String expertise = cells.text(Field.EXPERTISE);
        LocalDate from = cells.date(Field.TERM_FROM);
        LocalDate to = cells.date(Field.TERM_TO);
        if (from != null && to != null && to.isBefore(from)) {
            cells.error(ProblemCode.TERM_REVERSED, Field.TERM_TO, Map.of("from", from.toString(), "to", to.toString()));
        }
        String email = cells.optional(Field.EMAIL, ProblemCode.EMAIL, MentorRowReader::email);
        String phone = cells.phone();
        String remark = cells.text(Field.REMARK);
        if (cells.hasErrors() || name == null) {
            return new MentorRow(cells.head(), null);
        }
        LocalDate end = to == null ? null : to.plusDays(1);
        List<String> fields = Expertise.list(expertise == null ? "" : expertise);
        return new MentorRow(
                cells.head(), new MentorRow.Values(name, title, category, fields, from, end, email, phone, remark));
    }

    private static @Nullable String email(String text) {
        String folded = Fold.tight(text);
        return Email.isValid(folded) ? folded : null;
    }
}
