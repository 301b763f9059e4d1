package org.seedbed.company.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.internal.QualificationJson.QualificationView;
import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.shared.text.Words;

/** Columns of the list of qualifications. */
enum QualificationColumn implements ListColumn<QualificationView> {
    COMPANY("企业名称", "Company", (q, l) -> q.companyName()),
    NAME("名称", "Name", (q, l) -> q.title()),
    KIND("类别", "Kind", (q, l) -> q.kind().in(l)),
    LEVEL("级别", "Level", (q, l) -> q.level() == null ? null : q.level().in(l)),
    CERTIFICATE("证书编号", "Number", (q, l) -> q.number()),
    ISSUER("发证机关", "Issued by", (q, l) -> q.issuer()),
    ISSUED_ON("发证日期", "Issued on", (q, l) -> q.issuedOn()),
    VALID_UNTIL("有效期至", "Valid until", (q, l) -> q.validUntil()),
    STATE("有效状态", "Validity", (q, l) -> q.state().in(l)),
    DECLARED("核对情况", "Checked", (q, l) -> toCheck(q, l));

    private static final Words TO_CHECK = new Words("企业自报，待核对", "Declared by the company, to be checked");

    private final Shape<QualificationView> shape;

    QualificationColumn(String zh, String en, Content<QualificationView> content) {
        shape = new Shape<>(zh, en, content);
    }

    private static @Nullable String toCheck(QualificationView qualification, Locale language) {
        return qualification.declared() ? TO_CHECK.in(language) : null;
    }

    @Override
    public Shape<QualificationView> shape() {
        return shape;
    }
}
