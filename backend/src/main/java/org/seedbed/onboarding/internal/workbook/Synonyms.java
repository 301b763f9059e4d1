package org.seedbed.onboarding.internal.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The header texts parks use, per register. Compared after {@link HeaderText#fold}, so brackets and units are left out here. */
final class Synonyms {
    private static final Map<SheetKind, Map<String, Field>> BY_KIND = new EnumMap<>(SheetKind.class);

    static {
        for (SheetKind kind : SheetKind.values()) {
            BY_KIND.put(kind, new HashMap<>());
        }
        units();
        tenants();
        tenantLease();
        mentors();
    }

    private Synonyms() {}

    static @Nullable Field field(SheetKind kind, String header) {
        Map<String, Field> known = BY_KIND.getOrDefault(kind, Map.of());
        return known.get(HeaderText.fold(header));
    }

    private static void add(SheetKind kind, Field field, String words) {
        Map<String, Field> known = BY_KIND.getOrDefault(kind, Map.of());
        known.put(HeaderText.fold(field.label()), field);
        for (String word : words.split(" ", -1)) {
            known.put(HeaderText.fold(word), field);
        }
    }

    private static void units() {
        SheetKind units = SheetKind.UNITS;
        add(units, Field.SERIAL, "编号 No NO No.");
        add(units, Field.BUILDING, "楼号 楼宇 楼栋号 栋 栋号 幢 幢号 楼 楼座 楼幢 所在楼栋 楼宇名称 建筑 座");
        add(units, Field.FLOOR, "层 楼层号 层号 层数 所在楼层");
        add(units, Field.ROOM, "房间号 房间 门牌号 门牌 单元 单元号 室号 房间编号 房源编号 房源号 房源 房号/工位号 房屋编号 室");
        add(units, Field.UNIT_KIND, "房源类型 房间类型 用途 房屋用途 使用性质 性质 房源用途 空间类型 种类 业态");
        add(units, Field.AREA, "面积 建面 租赁面积 使用面积 房间面积 房源面积 计租面积 可租面积 实用面积");
        add(units, Field.SEATS, "工位 工位数量 座位数 卡座数 工位个数 席位数");
        add(units, Field.LIST_PRICE, "租金 标准单价 租金标准 租金单价 单价 标准租金单价 挂牌价 指导价 挂牌租金 指导租金 收费标准");
        add(units, Field.REMARK, "说明 备注说明 其他");
    }

    private static void tenants() {
        SheetKind tenants = SheetKind.TENANTS;
        add(tenants, Field.SERIAL, "编号 No NO No.");
        add(
                tenants,
                Field.COMPANY,
                "公司名称 单位名称 企业/团队名称 企业团队名称 企业或团队名称 公司/团队名称 团队名称 企业全称 公司全称 入驻单位 入驻企业 入驻企业名称 入驻单位名称 企业 公司 承租方 承租人 承租单位 租户 租户名称 名称 项目名称");
        add(tenants, Field.USCC, "社会信用代码 信用代码 税号 统一信用代码 统一社会信用代码/税号 纳税人识别号 社会统一信用代码 统一代码 营业执照号 信用代码证号 USCC");
        add(tenants, Field.COMPANY_KIND, "主体类别");
        add(tenants, Field.FOUNDED, "成立时间 注册日期 注册时间 成立日 工商注册日期 工商注册时间 企业成立日期 企业成立时间 设立日期");
        add(tenants, Field.CAPITAL, "注册资金 注册资本金");
        add(tenants, Field.INDUSTRY, "行业 所属行业 行业类别 国民经济行业代码 行业分类 行业分类代码 所属行业代码");
        add(tenants, Field.CONTACT, "联系人 法人 法定代表人 法人代表 法人姓名 创始人 创业者 负责人姓名 企业负责人 团队负责人 创业者姓名 企业联系人");
        add(tenants, Field.PHONE, "电话 手机 手机号 手机号码 联系方式 电话号码 负责人电话 联系人电话 法人电话 移动电话");
        add(tenants, Field.FOUNDER_CATEGORY, "创业者类别 创业者身份 创业人员类型 创业人员类别 人员类别 创业群体 创始人类型 创业主体 负责人身份");
        add(tenants, Field.ENTRY, "入驻时间 入园日期 入园时间 进驻日期 进驻时间 入孵日期 入孵时间 入驻日");
        add(tenants, Field.STAGE, "阶段 所处阶段 孵化状态 入驻阶段 孵化类型 当前阶段 发展阶段");
        add(tenants, Field.STAFF, "员工人数 员工数 职工人数 人数 总人数 就业人数 从业人员 从业人员数 在职人数 带动就业 带动就业人数 吸纳就业人数");
        add(tenants, Field.COLLEGE, "其中大专以上 大专及以上 大专以上人数 大专及以上人数 大专以上学历 大专以上学历人数 大专及以上学历人数");
        add(tenants, Field.REMARK, "说明 备注说明 其他");
    }

    private static void tenantLease() {
        SheetKind tenants = SheetKind.TENANTS;
        add(tenants, Field.ROOM, "房间号 房间 门牌号 门牌 单元 单元号 室号 入驻房间 租赁房号 租赁房间 承租房号 办公地点 入驻房号 入驻地点 房间编号 租用房间");
        add(tenants, Field.SEATS, "工位 工位数量 租用工位 租用工位数 座位数 工位个数");
        add(
                tenants,
                Field.LEASE_FROM,
                "租赁起始日 租赁起始日期 租赁开始日期 租赁开始 合同起始 合同起始日 合同起始日期 合同开始日期 起租日 起租日期 起租时间 租期起 租期开始 租期起始 租赁期起 合同期起 租赁期限起 租赁期限起始 租赁期限开始 合同期限起 租赁期起始 租期起始日 租期开始日 开始日期 起始日期 起始日 租赁时间起 租赁期限自 租期自 合同起");
        add(
                tenants,
                Field.LEASE_TO,
                "租赁截止日 租赁截止日期 租赁结束日期 租赁结束 租赁终止日 租赁到期日 合同截止 合同截止日 合同截止日期 合同终止日期 合同结束日期 合同到期 合同到期日 合同到期日期 到期日 到期日期 到期时间 租期止 租期结束 租期截止 租赁期止 合同期止 租赁期限止 租赁期限截止 租赁期限结束 合同期限止 租赁期截止 租期截止日 租期结束日 结束日期 截止日期 终止日期 截止日 租赁时间止 租赁期限至 租期至 合同止");
        add(tenants, Field.UNIT_PRICE, "租金 单价 租赁单价 合同单价 租金标准 租金价格 月租单价 合同租金单价 标准租金");
        add(tenants, Field.WAIVER, "减免 优惠政策 减免优惠 租金减免 房租减免 减免方案 优惠 减免政策说明 享受政策 租金优惠 扶持政策");
    }

    private static void mentors() {
        SheetKind mentors = SheetKind.MENTORS;
        add(mentors, Field.SERIAL, "编号 No NO No.");
        add(mentors, Field.NAME, "导师姓名 导师 专家姓名 名字 导师名称");
        add(mentors, Field.TITLE, "单位及职务 工作单位及职务 单位/职务 单位职称 职务 单位 工作单位 职务职称 单位职务/职称 所在单位及职务 职称");
        add(mentors, Field.CATEGORY, "导师类别 导师类型 类型 专家类别 身份");
        add(mentors, Field.EXPERTISE, "领域 专业领域 擅长方向 服务领域 专长 擅长 辅导领域 专业特长 辅导方向 研究方向");
        add(mentors, Field.TERM_FROM, "聘任起 聘期开始 聘期起始 聘任日期 聘任开始 聘任时间 受聘日期 聘期起始日 聘期自 聘用起 聘任期起 聘任开始日期");
        add(mentors, Field.TERM_TO, "聘任止 聘期结束 聘期截止 聘任截止 聘期到期 聘期截止日 聘期至 聘用止 聘任期止 聘任结束日期 聘任到期");
        add(mentors, Field.EMAIL, "邮箱 电子邮件 邮件 Email E-mail EMAIL email 邮箱地址");
        add(mentors, Field.PHONE, "电话 手机 手机号 手机号码 联系方式 电话号码");
        add(mentors, Field.REMARK, "说明 备注说明 其他");
    }
}
