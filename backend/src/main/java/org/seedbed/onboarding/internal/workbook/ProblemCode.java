package org.seedbed.onboarding.internal.workbook;

import java.util.Map;

/** Everything an import can find wrong, in the words of the officer who has to put it right. */
public enum ProblemCode {
    // --- the file
    /** Not a zip, no workbook part, damaged, or XML that no spreadsheet program writes. */
    NOT_A_WORKBOOK(
            "import.not-a-workbook",
            "这个文件不是完好的 Excel 工作簿（.xlsx）。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。",
            "This file is not an intact Excel workbook (.xlsx). Open it in Excel or WPS, save it as .xlsx and upload again."),
    ENCRYPTED(
            "import.encrypted",
            "工作簿设有打开密码。请先取消密码，另存后再上传。",
            "The workbook is protected by a password. Remove the password, save it and upload again."),
    OLD_FORMAT(
            "import.old-format",
            "这是旧格式（.xls、.et 或 .xlsb）的表格。请另存为 .xlsx 再上传。",
            "This is an older spreadsheet format (.xls, .et or .xlsb). Save it as .xlsx and upload again."),
    ZIP_BOMB(
            "import.zip-bomb",
            "文件解压后的内容异常大，为安全起见没有读取。请只保留台账内容，另存后再上传。",
            "The file unpacks to an abnormal size and was not read, for safety. Keep only the register, save it and upload again."),
    TOO_LARGE(
            "import.too-large",
            "文件内容超过上限（{limit}）。请分成几个文件上传。",
            "The content of the file exceeds the limit ({limit}). Split it into several files."),
    TOO_MANY_COLUMNS(
            "import.too-many-columns",
            "工作表「{sheet}」第 {limit} 列之后还有内容。请删除多余的列后再上传。",
            "Sheet \"{sheet}\" has content beyond column {limit}. Delete the surplus columns and upload again."),
    TOO_MANY_ROWS(
            "import.too-many-rows",
            "工作表「{sheet}」超过 {limit} 行。请分成几个文件上传。",
            "Sheet \"{sheet}\" has more than {limit} rows. Split it into several files."),
    TOO_MANY_MERGES(
            "import.too-many-merges",
            "工作表「{sheet}」的合并单元格超过 {limit} 处。请取消合并后再上传。",
            "Sheet \"{sheet}\" has more than {limit} merged cells. Unmerge them and upload again."),
    EXTERNAL_LINKS(
            "import.external-links",
            "工作簿引用了其他文件的数据（{part}）。请断开外部链接、改成数值后再上传。",
            "The workbook refers to data in other files ({part}). Break the external links, keep the values and upload again."),
    NO_SHEET(
            "import.no-sheet",
            "没有找到房源台账、入驻企业台账或导师台账。请检查表头文字是否在前 {limit} 行内。",
            "No unit, tenant or mentor register was found. Check that the header texts are within the first {limit} rows."),

    // --- sheets and columns
    MISSING_COLUMN(
            "import.missing-column",
            "缺少必需的列「{field}」，本表所有行都没有导入。请补上这一列。",
            "The required column \"{field}\" is missing; no row of this sheet was imported. Add the column."),
    UNKNOWN_COLUMN(
            "import.unknown-column",
            "不认识「{header}」这一列，其内容没有导入。",
            "The column \"{header}\" is not known; its content was not imported."),
    DUPLICATE_COLUMN(
            "import.duplicate-column",
            "「{header}」与前面的列同为「{field}」，只采用了前面一列。",
            "\"{header}\" means {field} as an earlier column does; only the earlier one was used."),

    // --- one cell
    REQUIRED("import.required", "「{field}」没有填写。请补填。", "{field} is empty. Fill it in."),
    TOO_LONG(
            "import.too-long", "「{field}」超过 {limit} 个字。请缩短。", "{field} is longer than {limit} characters. Shorten it."),
    DATE(
            "import.date",
            "「{field}」的“{value}”不是有效日期。请写成 2021-03-01 的样子。",
            "{field}: \"{value}\" is not a valid date. Write it like 2021-03-01."),
    NUMBER(
            "import.number",
            "「{field}」的“{value}”不是有效数字。请改成数字。",
            "{field}: \"{value}\" is not a valid number. Correct it to a number."),
    NOT_NEGATIVE(
            "import.not-negative",
            "「{field}」不能是负数（现为 {value}）。请更正。",
            "{field} must not be negative (it is {value}). Correct it."),
    OUT_OF_RANGE(
            "import.out-of-range",
            "「{field}」的“{value}”超出范围（{min} 至 {max}）。请更正。",
            "{field}: \"{value}\" is out of range ({min} to {max}). Correct it."),
    PRICE_UNIT(
            "import.price-unit",
            "「{field}」的“{value}”不是按月计的单价。请换算成元/㎡·月或元/个·月。",
            "{field}: \"{value}\" is not a monthly price. Convert it to CNY per ㎡ and month or per seat and month."),
    FORMULA(
            "import.formula",
            "「{field}」里是公式，没有采用。请复制后“选择性粘贴→数值”再上传。",
            "{field} holds a formula, which is not read. Copy it and paste it back as a value."),
    CELL_ERROR(
            "import.cell-error",
            "「{field}」里是错误值“{value}”。请更正。",
            "{field} holds the error value \"{value}\". Correct it."),
    BECAME_DATE(
            "import.became-date",
            "「{field}」被 Excel 变成了日期。请把单元格设为“文本”格式后重新填写。",
            "{field} was turned into a date by Excel. Format the cell as text and type it again."),
    USCC(
            "import.uscc",
            "统一社会信用代码“{value}”不正确（长度、字符或校验位有误）。请对照营业执照更正。",
            "The unified social credit code \"{value}\" is wrong (length, characters or check digit). Correct it from the business licence."),
    USCC_MISSING(
            "import.uscc-missing",
            "没有填写统一社会信用代码。企业必须填写；尚未注册的团队请让名称以“团队”结尾。",
            "The unified social credit code is empty. Firms need one; the name of a team not yet registered must end in 团队."),
    STAGE(
            "import.stage",
            "不认识孵化阶段“{value}”。请填苗圃、孵化器、加速器或毕业。",
            "The stage \"{value}\" is not known. Use 苗圃, 孵化器, 加速器 or 毕业."),
    UNIT_KIND(
            "import.unit-kind",
            "不认识房源类型“{value}”。请填办公、工位区、会议室、接待室、路演厅或公共区域。",
            "The unit kind \"{value}\" is not known. Use 办公, 工位区, 会议室, 接待室, 路演厅 or 公共区域."),
    FLOOR(
            "import.floor",
            "楼层“{value}”无法识别。请填数字，地下一层填 -1。",
            "The floor \"{value}\" cannot be read. Use a number; the first basement is -1."),
    FOUNDER_CATEGORY(
            "import.founder-category",
            "不认识创业者类型“{value}”，已记为“其他”。请核对。",
            "The founder category \"{value}\" is not known and was stored as other. Please check."),
    INDUSTRY_CODE(
            "import.industry-code",
            "行业代码“{value}”不符合 GB/T 4754（一个字母加二至四位数字），没有采用。请核对。",
            "The industry code \"{value}\" does not follow GB/T 4754 (a letter and two to four digits) and was left out. Please check."),
    PHONE(
            "import.phone",
            "联系电话“{value}”不像有效号码，已按原样保存。请核对。",
            "The phone number \"{value}\" does not look valid; it was stored as written. Please check."),
    EMAIL(
            "import.email",
            "电子邮箱“{value}”不像有效地址，没有采用。请核对。",
            "The e-mail address \"{value}\" does not look valid and was left out. Please check."),
    AREA_NOT_POSITIVE(
            "import.area-not-positive",
            "建筑面积必须大于 0（现为 {value}）。请更正。",
            "The area must be greater than 0 (it is {value}). Correct it."),
    AREA_ROUNDED(
            "import.area-rounded",
            "建筑面积 {value} 超过两位小数，已按 {rounded} ㎡ 保存。请核对。",
            "The area {value} has more than two decimals and was stored as {rounded} ㎡. Please check."),

    // --- one row
    LEASE_REVERSED(
            "import.lease-reversed",
            "租赁截止日 {to} 早于起始日 {from}。请更正。",
            "The lease ends on {to}, before it starts on {from}. Correct the dates."),
    LEASE_BEFORE_ENTRY(
            "import.lease-before-entry",
            "租赁起始日 {from} 早于入驻日期 {entry}。请核对。",
            "The lease starts on {from}, before the entry on {entry}. Please check."),
    FOUNDED_AFTER_ENTRY(
            "import.founded-after-entry",
            "成立日期 {founded} 晚于入驻日期 {entry}。请核对。",
            "Founded on {founded}, after the entry on {entry}. Please check."),
    OLDER_THAN_24_MONTHS(
            "import.older-than-24-months",
            "入驻时（{entry}）成立已超过 24 个月（成立于 {founded}）：作为入驻企业保存，不计为在孵企业。",
            "Older than 24 months at entry ({entry}, founded {founded}): stored as a tenant, not counted as an incubatee."),
    COLLEGE_EXCEEDS_STAFF(
            "import.college-exceeds-staff",
            "大专以上人数 {value} 多于从业人数 {total}。请核对。",
            "College graduates ({value}) outnumber the staff ({total}). Please check."),
    TERM_REVERSED(
            "import.term-reversed",
            "聘期止 {to} 早于聘期起 {from}。请更正。",
            "The term ends on {to}, before it starts on {from}. Correct the dates."),

    // --- against other rows and the stored register
    UNIT_DUPLICATE(
            "import.unit-duplicate",
            "房号 {unit} 在第 {row} 行已经出现过，只保留前面一行。",
            "Unit {unit} already appears in row {row}; only the earlier row was kept."),
    UNIT_UNKNOWN(
            "import.unit-unknown",
            "房号 {unit} 不在房源台账中。请先在房源台账登记，或更正房号。",
            "Unit {unit} is not in the unit register. Register it first, or correct the number."),
    UNIT_RESHAPED(
            "import.unit-reshaped",
            "房号 {unit} 已拆分或合并，在该日期或租期内不是现有房间。请按拆分、合并后的房号登记。",
            "Unit {unit} was split or merged and does not exist on those days. Use the numbers of what came out of it."),
    UNIT_NOT_LETTABLE(
            "import.unit-not-lettable",
            "房号 {unit} 是{kind}，不能出租。请更正房号或房源类型。",
            "Unit {unit} is a {kindEn} and cannot be let. Correct the number or the kind of the unit."),
    UNIT_OCCUPIED(
            "import.unit-occupied",
            "房号 {unit} 自 {from} 至 {to} 已租给“{company}”。请核对两家的房号和租期。",
            "Unit {unit} is let to {company} from {from} to {to}. Check the rooms and periods of both."),
    SEATS_REQUIRED(
            "import.seats-required",
            "房号 {unit} 是工位区，需要填写工位数。",
            "Unit {unit} is a workstation zone: the number of seats is needed."),
    SEATS_EXHAUSTED(
            "import.seats-exhausted",
            "房号 {unit} 在该租期内只剩 {free} 个工位，需要 {wanted} 个。请核对工位数。",
            "Unit {unit} has only {free} seats left in that period, {wanted} are wanted. Check the number of seats."),
    DUPLICATE_ROW(
            "import.duplicate-row",
            "与第 {row} 行是同一企业、同一时期，重复录入；只保留前面一行。",
            "The same company and period as row {row}, entered twice; only the earlier row was kept."),
    STAY_OVERLAPS(
            "import.stay-overlaps",
            "“{company}”自 {from} 起已在园，时间重叠。请核对入驻日期。",
            "{company} has already been in the park since {from}; the stays overlap. Check the entry date."),
    NAME_DIFFERS(
            "import.name-differs",
            "统一社会信用代码 {uscc} 已登记为“{company}”，名称不同。请核对是否更名。",
            "The code {uscc} is already registered as {company}, under another name. Check whether it was renamed."),
    FACTS_DIFFER(
            "import.facts-differ",
            "该企业也入驻或曾入驻其他园区，「{field}」仍为“{stored}”，没有更改。如确有误，请提请更正。",
            "The company stays or stayed in another park too: {field} stays \"{stored}\". If that is wrong, ask to have it corrected."),
    STAGE_DIFFERS(
            "import.stage-differs",
            "系统中该企业的孵化阶段是{stored}，没有改成{value}。如确已变动，请在企业页面办理进阶。",
            "The stage on record is {storedEn}; it was not changed to {valueEn}. Enter the move on the tenant's page if it happened."),
    LEASE_TERMINATED(
            "import.lease-terminated",
            "该租赁已提前终止（最后一天 {to}），没有更改。如又续租，请另行登记租赁。",
            "The lease was ended early (last day {to}) and was not changed. If it goes on, record a new lease."),
    LEASE_OF_AGREEMENT(
            "import.lease-of-agreement",
            "该租赁由孵化协议 {number} 产生，没有更改。如须变更，请在协议中办理。",
            "The lease rests on agreement {number} and was not changed. Change it by the agreement."),
    OUTSIDE_STAY(
            "import.outside-stay",
            "该企业已于 {to} 离园，租赁不能超过这一天。请核对租赁截止日。",
            "The company left the park on {to}; no lease may last longer. Check the end of the lease."),
    FLOOR_DIFFERS(
            "import.floor-differs",
            "房号 {unit} 已登记在{building}栋 {floor} 层，位置没有更改。请核对楼栋和楼层。",
            "Unit {unit} is registered in building {building}, floor {floor}; its place was not changed. Check building and floor."),
    SEATS_DIFFER(
            "import.seats-differ",
            "该租赁已登记 {stored} 个工位，没有改成 {value} 个。请在租赁页面办理变更。",
            "The lease on record has {stored} seats; it was not changed to {value}. Change it on the lease's page."),
    MENTOR_DUPLICATE(
            "import.mentor-duplicate",
            "导师“{name}”在第 {row} 行已经出现过，只保留前面一行。",
            "Mentor {name} already appears in row {row}; only the earlier row was kept."),
    MENTOR_TERM_DECIDED(
            "import.mentor-term-decided",
            "导师“{name}”的聘期已有聘任文件，没有更改。续聘请在导师页面登记。",
            "The term of mentor {name} rests on a decision and was not changed. Record the next one on the mentor's page."),
    AREA_SUM_DIFFERS(
            "import.area-sum-differs",
            "各房源面积合计 {sum} ㎡，与园区登记的运营面积 {operated} ㎡ 不一致。请核对。",
            "The unit areas add up to {sum} ㎡, the park's operated area is {operated} ㎡. Please check.");

    private final String code;
    private final String zh;
    private final String en;

    ProblemCode(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public String code() {
        return code;
    }

    public String messageZh(Map<String, String> params) {
        return MessageTemplate.fill(zh, params);
    }

    public String messageEn(Map<String, String> params) {
        return MessageTemplate.fill(en, params);
    }
}
