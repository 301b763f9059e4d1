package org.seedbed.company.internal;

import org.seedbed.company.internal.CompanyJson.CompanySummary;
import org.seedbed.shared.sheet.ListColumn;

/** Columns of the company list. */
enum CompanyColumn implements ListColumn<CompanySummary> {
    NAME("企业名称", "Company", (c, l) -> c.name()),
    KIND("类型", "Kind", (c, l) -> c.kind().in(l)),
    USCC("统一社会信用代码", "Credit code", (c, l) -> c.uscc()),
    FOUNDED_ON("成立日期", "Founded on", (c, l) -> c.foundedOn()),
    INDUSTRY("行业代码", "Industry code", (c, l) -> c.industryCode()),
    CONTACT("联系人", "Contact", (c, l) -> c.contactName()),
    PHONE("联系电话", "Phone", (c, l) -> c.contactPhone());

    private final Shape<CompanySummary> shape;

    CompanyColumn(String zh, String en, Content<CompanySummary> content) {
        shape = new Shape<>(zh, en, content);
    }

    @Override
    public Shape<CompanySummary> shape() {
        return shape;
    }
}
