package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.insight.internal.HeadlineJson.HeadlineView;
import org.seedbed.insight.internal.HeadlineJson.HeadlineYear;
import org.seedbed.shared.document.DocumentTemplate;
import org.seedbed.shared.document.Documents;
import org.seedbed.shared.files.Downloads;
import org.seedbed.shared.time.BusinessClock;

/** The headline on paper, in Chinese, for whoever visits the park. */
@ApplicationScoped
class HeadlineBrief {

    private static final DocumentTemplate TEMPLATE = new DocumentTemplate("headline", 1, "园区情况简报");

    private final HeadlineQueries queries;
    private final Documents documents;
    private final BusinessClock clock;
    private final Trail trail;

    HeadlineBrief(HeadlineQueries queries, Documents documents, BusinessClock clock, Trail trail) {
        this.queries = queries;
        this.documents = documents;
        this.clock = clock;
        this.trail = trail;
    }

    /** What the template names. */
    record Content(
            String park, String on, String madeOn, List<Figure> figures, List<Figure> honours, List<YearRow> years) {}

    record Figure(String name, String value, String note) {}

    record YearRow(
            String year, String entered, String graduated, String left, String jobs, String tax, String waived) {}

    /** Made of the same numbers as the page, so it takes the right to see them besides the one to take files. */
    @Transactional
    RestResponse<InputStream> make(Actor actor, UUID parkId, LocalDate day) {
        actor.requireInPark(parkId, Permission.EXPORT_RUN, Permission.READINESS_READ);
        var headline = queries.of(actor, parkId, day);
        var dated = clock.today().atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        var made = documents.make(TEMPLATE, content(headline, clock.today()), dated);
        trail.record(Change.of(Action.LIST_EXPORTED, SubjectType.EXPORT, null)
                .park(parkId)
                .label("headline")
                .after(Facts.of("on", day).and("template", made.template())));
        return Downloads.of(new ByteArrayInputStream(made.content()), headline.parkName() + "-情况简报-" + day + ".pdf");
    }

    private static Content content(HeadlineView headline, LocalDate madeOn) {
        return new Content(
                headline.parkName(),
                headline.on().toString(),
                madeOn.toString(),
                figures(headline),
                headline.honours().stream()
                        .map(honour -> new Figure(
                                honour.kind().zh(),
                                BriefWords.whole(honour.certificates()) + " 项",
                                "涉及 " + BriefWords.whole(honour.companies()) + " 家企业"))
                        .toList(),
                headline.years().stream().map(HeadlineBrief::year).toList());
    }

    private static List<Figure> figures(HeadlineView headline) {
        var incubated = headline.incubated();
        var jobs = headline.jobs();
        var let = headline.let();
        var tax = headline.tax();
        return List.of(
                new Figure(
                        "累计孵化",
                        BriefWords.whole(incubated.firms()) + " 家企业",
                        "另有团队 " + BriefWords.whole(incubated.teams()) + " 个"),
                new Figure("在园企业和团队", BriefWords.whole(jobs.companies()) + " 家", stages(headline)),
                new Figure("累计毕业", BriefWords.whole(headline.graduated()) + " 家", ""),
                new Figure("带动就业", BriefWords.people(jobs.total()), jobs(jobs)),
                new Figure(
                        "累计纳税",
                        BriefWords.wan(tax.total()),
                        tax.companies() == 0
                                ? "没有企业报送"
                                : "其中有凭证 " + BriefWords.wan(tax.evidenced()) + "，" + BriefWords.whole(tax.companies())
                                        + " 家企业有数据"),
                new Figure(
                        "累计减免",
                        BriefWords.wan(headline.waived().total()),
                        "本年 " + BriefWords.wan(headline.waived().thisYear())),
                new Figure(
                        "房源出租率",
                        BriefWords.percent(let.rate()),
                        "已租 " + BriefWords.area(let.areaLet()) + " ㎡，可租 " + BriefWords.area(let.area()) + " ㎡"));
    }

    private static String jobs(HeadlineJson.Jobs jobs) {
        return jobs.counted() == 0
                ? "没有统计数据"
                : "按 " + BriefWords.whole(jobs.counted()) + " 家企业最近一次统计，其中有凭证 " + BriefWords.whole(jobs.evidenced())
                        + " 人，" + BriefWords.whole(jobs.selfReported()) + " 家为自报";
    }

    private static String stages(HeadlineView headline) {
        return String.join(
                "，",
                headline.stages().stream()
                        .map(now -> now.stage().zh() + " " + BriefWords.whole(now.companies()) + " 家")
                        .toList());
    }

    private static YearRow year(HeadlineYear year) {
        return new YearRow(
                String.valueOf(year.year()),
                BriefWords.whole(year.entered()),
                BriefWords.whole(year.graduated()),
                BriefWords.whole(year.left()),
                BriefWords.number(year.jobs()),
                BriefWords.wan(year.tax()),
                BriefWords.wan(year.waived()));
    }
}
