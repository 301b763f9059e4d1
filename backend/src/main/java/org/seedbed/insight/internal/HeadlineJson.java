package org.seedbed.insight.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.EmploymentTag;
import org.seedbed.company.QualificationKind;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.money.Money;
import org.seedbed.tenancy.Stage;

/** What headlines say. What nobody knows is null, never nought. */
interface HeadlineJson {

    /** What came of a park by a day, that day included. */
    record HeadlineView(
            UUID parkId,
            String parkName,
            LocalDate on,
            Incubated incubated,
            List<StageNow> stages,
            int graduated,
            Jobs jobs,
            TaxPaid tax,
            List<HonourCount> honours,
            Waived waived,
            Let let,
            List<HeadlineYear> years) {}

    /** Companies that ever were in incubation, each once; who was a team on the day is a team. */
    record Incubated(int firms, int teams) {}

    record StageNow(Stage stage, int companies, int teams) {}

    /**
     * People in post in companies that stay on the day, by the newest count of each.
     *
     * @param companies that stay
     * @param counted of those with a count
     * @param selfReported of those whose count nobody has shown by a paper
     * @param total null: nobody counted
     * @param evidenced how many of them papers show
     * @param tags overlap: the same person counts in several, so they are never added up
     */
    record Jobs(
            int companies,
            int counted,
            int selfReported,
            @Nullable Integer total,
            int evidenced,
            List<TagCount> tags) {}

    record TagCount(EmploymentTag tag, int people) {}

    /**
     * Tax paid by companies that ever stayed, in all periods that ended by the day and after they came. What nobody recorded is
     * missing from it: so much at least.
     *
     * @param total null: no figure is known
     * @param evidenced the part of it that papers show; null with the total
     * @param companies with a figure
     */
    record TaxPaid(@Nullable Money total, @Nullable Money evidenced, int companies) {}

    /** Certificates and awards the park has seen, issued by the day. */
    record HonourCount(QualificationKind kind, int companies, int certificates) {}

    /** What the park waived, net of what came back. */
    record Waived(Money total, Money thisYear) {}

    /** Lettable units. Area in ㎡; rate 0 to 1, null where nothing is lettable. */
    record Let(
            int units,
            int unitsLet,
            BigDecimal area,
            BigDecimal areaLet,
            @Nullable BigDecimal rate) {}

    /**
     * A calendar year, for charts; of the last one only what lies before the day, that day included.
     *
     * @param left whose last day it was, and who did not stay on
     * @param jobs on its last day; null: nobody counted
     * @param tax of periods that ended by then; null where nothing is known
     */
    record HeadlineYear(
            int year,
            int entered,
            int graduated,
            int left,
            @Nullable Integer jobs,
            @Nullable Money tax,
            Money waived) {}

    /** Which number's records are asked for. */
    enum HeadlineNumber {
        INCUBATED,
        GRADUATED,
        JOBS,
        TAX,
        HONOURS,
        WAIVED
    }

    /**
     * A line a number is counted from: a company, of HONOURS a certificate, of WAIVED a bill or credit note.
     *
     * @param recordId of the company, the certificate or the bill
     * @param from of INCUBATED the first day in the chain, of GRADUATED the day of graduation, of JOBS the day of the count, of
     *     HONOURS and WAIVED the day of issue
     * @param value of JOBS people, of TAX 元, of WAIVED 元 net of what came back; null where it is not known
     * @param level how sure the value is
     * @param label of HONOURS the title, of WAIVED the number
     * @param honour of HONOURS what it is
     */
    record HeadlineRecord(
            UUID recordId,
            UUID companyId,
            String companyName,
            CompanyKind kind,
            @Nullable LocalDate from,
            @Nullable BigDecimal value,
            @Nullable EvidenceLevel level,
            @Nullable String label,
            @Nullable QualificationKind honour) {}
}
