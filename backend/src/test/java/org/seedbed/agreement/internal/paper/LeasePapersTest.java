package org.seedbed.agreement.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.seedbed.agreement.internal.paper.LeasePaper.Place;
import org.seedbed.agreement.internal.paper.LeasePaper.Step;
import org.seedbed.agreement.internal.paper.SupplementPaper.Change;
import org.seedbed.shared.document.DocumentTemplate;
import org.seedbed.shared.document.Documents;
import org.seedbed.testing.PdfText;
import org.seedbed.testing.PostgresResource;

/** The papers of a lease, made and read back. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LeasePapersTest {

    private static final Instant DATED = Instant.parse("2026-02-28T02:00:00Z");
    private static final PaperParty PARK =
            new PaperParty("鼓楼区职工创新创业园（示例）", "91350100M000100Y43", "示例市示例区创业路 1 号", "张示例", "0516-00000000", false);
    private static final PaperParty FIRM =
            new PaperParty("青禾智能科技有限公司（示例）", "911101085923662400", "示例市示例区创业路 1 号 A301 室", "李示例", "13800000000", false);
    private static final PaperParty TEAM = new PaperParty("苗圃团队（示例）", "", "示例市示例区学府路 2 号", "王示例", "13900000000", true);

    @Inject
    Documents documents;

    @Test
    void theAgreementOfAFirmSaysWhatBothOweEachOther() throws IOException {
        var text = text(AgreementPaper.TEMPLATE, agreement(FIRM, List.of("减免入孵服务费", "合作订单对接", "项目宣传推广")));
        assertThat(text)
                .contains("孵化协议", "FH-2026-0001", "青禾智能科技有限公司（示例）", "911101085923662400")
                .contains("2026年3月1日至2027年2月28日", "孵化期限至 2030年2月28日 届满", "合作订单对接")
                .contains("提前 30 日书面通知", "7 日内结清费用", "乙方（盖章）")
                .doesNotContain("团队代表人", "NOT_FOUND", "{");
    }

    @Test
    void aTeamSignsByItsPeopleAndPromisesToRegister() throws IOException {
        assertThat(text(AgreementPaper.TEMPLATE, agreement(TEAM, List.of())))
                .contains("乙方（创业团队）", "团队代表人（签字）", "登记成立后十五日内", "不另行约定优惠")
                .doesNotContain("乙方（盖章）");
    }

    @Test
    void theLeaseListsEachPlaceAndEachStepWithCapitals() throws IOException {
        var places = List.of(
                new Place("A301", "120.00 ㎡", period("2026-03-01", "2028-03-01")),
                new Place("B 区工位", "3 个工位（5–7 号）", period("2026-06-16", "2027-03-01")));
        var steps = List.of(
                step("2026-03-01", "2027-03-01", "20.00 元/㎡·月", "2400.00"),
                step("2027-03-01", "2028-03-01", "25.00 元/㎡·月", "3000.05"));
        var text = text(LeasePaper.TEMPLATE, lease(FIRM, places, steps, List.of(period("2026-03-01", "2026-05-01"))));
        assertThat(text)
                .contains("ZL-2026-0001", "A301", "3 个工位（5–7 号）", "2026年6月16日至2027年2月28日")
                .contains("2,400.00", "贰仟肆佰元整", "3,000.05", "叁仟元零伍分")
                .contains("保证金人民币 7,200.00 元（大写：柒仟贰佰元整）")
                .contains("每平方米每月人民币 40.00 元（大写：肆拾元整）", "每日 0.05%", "超过 30 日")
                .contains("免租期：2026年3月1日至2026年4月30日")
                .doesNotContain("补盖公章", "{");
    }

    @Test
    void aLeaseOfManyRoomsRunsOverPagesAndStaysWithinThem() throws IOException {
        var places = IntStream.range(0, 80)
                .mapToObj(i -> new Place("A 栋三层东侧连廊 " + i, "12" + i + ".00 ㎡", period("2026-03-01", "2028-03-01")))
                .toList();
        var steps = List.of(step("2026-03-01", "2028-03-01", "20.00 元/㎡·月", "999999999999.99"));
        var made = documents.make(LeasePaper.TEMPLATE, lease(TEAM, places, steps, List.of()), DATED);
        assertThat(made.pages()).isGreaterThan(4);
        assertThat(PdfText.overflows(made.content())).isEmpty();
        assertThat(PdfText.of(made.content())).contains("A 栋三层东侧连廊 79", "本合同不设免租期", "补盖公章");
    }

    @Test
    void aSupplementSaysWhatWasAndWhatIs() throws IOException {
        var changes = List.of(
                new Change("承租主体", "苗圃团队（示例）", "青禾智能科技有限公司（示例）"),
                new Change("租赁面积", "A301，120.00 ㎡", "A301、A302，共 165.50 ㎡"));
        var paper = new SupplementPaper(
                "BC-2026-0001", "ZL-2026-0001", PARK, FIRM, "2026年6月16日", "鉴于乙方团队已登记为企业并扩大场地", changes);
        assertThat(text(SupplementPaper.TEMPLATE, paper))
                .contains("补充协议", "ZL-2026-0001", "2026年6月16日 起", "A301、A302，共 165.50 ㎡", "多退少补");
    }

    private String text(DocumentTemplate template, Object paper) throws IOException {
        var made = documents.make(template, paper, DATED);
        assertThat(PdfText.overflows(made.content())).isEmpty();
        // Lines of a paper break where they must.
        return PdfText.of(made.content()).replaceAll("\\R", "");
    }

    private static AgreementPaper agreement(PaperParty company, List<String> benefits) {
        return new AgreementPaper(
                "FH-2026-0001",
                PARK,
                company,
                "A 栋 301 室（示例）",
                "孵化器",
                AgreementPaper.period(LocalDate.parse("2026-03-01"), LocalDate.parse("2027-03-01")),
                AgreementPaper.day(LocalDate.parse("2030-02-28")),
                "示例园区入孵管理办法（示例）",
                benefits,
                List.of("政策咨询与申报辅导", "创业导师一对一辅导，每季度不少于一次", "会议室、路演厅按园区规则免费使用"),
                30,
                7);
    }

    private static LeasePaper lease(PaperParty company, List<Place> places, List<Step> steps, List<String> free) {
        return new LeasePaper(
                "ZL-2026-0001",
                "FH-2026-0001",
                PARK,
                company,
                period("2026-03-01", "2028-03-01"),
                "2030年2月28日",
                places,
                steps,
                free,
                amount("7200.00"),
                amount("40.00"),
                amount("10.00"),
                2,
                "0.05%",
                30,
                30,
                7);
    }

    private static Step step(String from, String to, String price, String monthly) {
        return new Step(period(from, to), price, amount(monthly));
    }

    private static String period(String from, String to) {
        return PaperDay.period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static PaperAmount amount(String amount) {
        return PaperAmount.of(new BigDecimal(amount));
    }
}
