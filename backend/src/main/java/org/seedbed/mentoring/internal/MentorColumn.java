package org.seedbed.mentoring.internal;

import org.seedbed.mentoring.internal.MentoringJson.MentorView;
import org.seedbed.shared.sheet.ListColumn;

/** Columns of the mentor list. */
enum MentorColumn implements ListColumn<MentorView> {
    NAME("姓名", "Name", (m, l) -> m.name()),
    TITLE("职务职称", "Title", (m, l) -> m.title()),
    CATEGORY("类别", "Category", (m, l) -> m.category()),
    FIELDS("擅长领域", "Fields", (m, l) -> String.join("、", m.fields())),
    TERM_FROM("聘期起", "Term from", (m, l) -> m.termFrom()),
    TERM_LAST_DAY(
            "聘期止",
            "Last day of term",
            (m, l) -> m.termTo() == null ? null : m.termTo().minusDays(1)),
    EMAIL("登录邮箱", "E-mail", (m, l) -> m.email()),
    LINKS("挂联企业（家）", "Companies linked", (m, l) -> m.links()),
    CAPACITY("最多挂联企业（家）", "Companies at most", (m, l) -> m.capacity());

    private final Shape<MentorView> shape;

    MentorColumn(String zh, String en, Content<MentorView> content) {
        shape = new Shape<>(zh, en, content);
    }

    @Override
    public Shape<MentorView> shape() {
        return shape;
    }
}
