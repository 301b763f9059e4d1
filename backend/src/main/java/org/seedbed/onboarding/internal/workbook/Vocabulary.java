package org.seedbed.onboarding.internal.workbook;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words registers use for the contract's enum values. */
final class Vocabulary {
    private static final Map<String, String> STAGES = words(Map.of(
            "NURSERY", "苗圃 创业苗圃 预孵化 苗圃期 苗圃阶段 预孵化期",
            "INCUBATOR", "孵化器 孵化 在孵 孵化期 孵化阶段 在孵企业 孵化器阶段",
            "ACCELERATOR", "加速器 加速 加速期 加速阶段 加速器阶段",
            "GRADUATED", "毕业 已毕业 毕业企业 毕业阶段"));

    private static final Map<String, String> UNIT_KINDS = words(Map.of(
            "OFFICE", "办公 办公室 办公用房 办公间 写字间 独立办公 独立办公室 办公区",
            "WORKSTATION", "工位 工位区 卡座 卡位 联合办公 开放工位 众创空间 共享工位 共享办公 工位卡座",
            "MEETING", "会议室 会议 会议厅 培训室 多功能厅 洽谈室",
            "RECEPTION", "接待室 接待 接待厅 接待区 前台 服务大厅",
            "ROADSHOW", "路演厅 路演 路演室 路演中心 报告厅",
            "PUBLIC", "公共区域 公共 公共区 公共空间 公共面积 公摊 公共部分 公共服务 公共配套 走廊"));

    private static final Map<String, String> COMPANY_KINDS = words(Map.of(
            "FIRM", "企业 公司 有限公司 有限责任公司 股份有限公司",
            "SOLE_TRADER", "个体工商户 个体户 个体",
            "COOPERATIVE", "农民专业合作社 合作社 专业合作社",
            "TEAM", "创业团队 团队",
            "OTHER", "其他组织 其他 其它 社会组织 民办非企业单位"));

    private static final Map<String, String> FOUNDER_WORDS = Map.of(
            "LAID_OFF", "下岗职工 下岗 下岗失业 下岗失业人员 失业人员",
            "HARDSHIP_WORKER", "困难职工 困难 建档困难职工",
            "RETURNEE_MIGRANT", "返乡农民工 农民工返乡 返乡 返乡创业人员 返乡人员 返乡创业农民工",
            "COLLEGE_GRADUATE", "高校毕业生 大学毕业生 大学生 毕业生 应届毕业生 大中专毕业生",
            "VETERAN", "退役军人 复转军人 退伍军人 转业军人 复退军人",
            "OVERSEAS_RETURNEE", "留学归国 留学归国人员 海归 留学人员 留学回国人员 留学生",
            "STUDENT", "在校大学生 在校生 在校学生",
            "DISABLED", "残疾人 残疾 残疾人士",
            "RESEARCHER", "科研人员 科技人员 科研 高校教师 专业技术人员",
            "OTHER", "其他 其它 其他人员");

    private static final Map<String, String> FOUNDERS = words(FOUNDER_WORDS);

    private Vocabulary() {}

    static @Nullable String stage(String text) {
        return STAGES.get(Fold.tight(text));
    }

    static @Nullable String unitKind(String text) {
        return UNIT_KINDS.get(Fold.tight(text));
    }

    static @Nullable String founderCategory(String text) {
        return FOUNDERS.get(Fold.tight(text));
    }

    /** The word a register would use; empty for a value it has none for. */
    static String wordForFounderCategory(String value) {
        return FOUNDER_WORDS.getOrDefault(value, "").split(" ", -1)[0];
    }

    /**
     * What the register calls the company; else what the code's second character says (GB 32100). Without a code only a
     * team is known by its name, and nothing but a team or another body can be without one.
     */
    static @Nullable String companyKind(@Nullable String uscc, String name, @Nullable String written) {
        var told = written == null ? null : COMPANY_KINDS.get(Fold.tight(written));
        if (uscc == null) {
            return "TEAM".equals(told) || "OTHER".equals(told) ? told : Names.isTeam(name) ? "TEAM" : null;
        }
        if (told != null && !told.equals("TEAM")) {
            return told;
        }
        return switch (uscc.toUpperCase(Locale.ROOT).substring(0, Math.min(2, uscc.length()))) {
            case "91" -> "FIRM";
            case "92" -> "SOLE_TRADER";
            case "93" -> "COOPERATIVE";
            default -> "OTHER";
        };
    }

    private static Map<String, String> words(Map<String, String> byValue) {
        return byValue.entrySet().stream()
                .flatMap(e -> Stream.of(e.getValue().split(" ", -1)).map(word -> Map.entry(word, e.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
