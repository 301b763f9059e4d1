package org.seedbed.onboarding.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Registers as a park would upload them. */
final class Registers {

    private static final String[] UNIT_HEADER = {"楼栋", "楼层", "房号", "类型", "建筑面积(㎡)", "工位数", "标准租金(元/㎡·月)"};
    private static final String[] TENANT_HEADER = {
        "企业名称", "统一社会信用代码", "成立日期", "入驻日期", "孵化阶段", "房号", "租赁起", "租赁止", "租金单价(元/㎡·月)", "负责人", "联系电话", "从业人数", "大专以上"
    };
    private static final String USCC_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Registers() {}

    static byte[] sample() {
        try (InputStream in = Registers.class.getResourceAsStream("/demo/park-register.xlsx")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As many rooms as companies, each company in its own room. */
    static byte[] large(int companies) {
        return built(workbook -> {
            var units = workbook.newWorksheet("房源台账");
            row(units, 0, UNIT_HEADER);
            var tenants = workbook.newWorksheet("入驻企业台账");
            row(tenants, 0, TENANT_HEADER);
            for (int i = 1; i <= companies; i++) {
                var floor = String.valueOf(1 + i % 20);
                row(units, i, "L" + i % 10, floor, "L" + i, "办公", "36.50", "", "30");
                row(
                        tenants,
                        i,
                        "徐州第" + i + "号科技有限公司（示例）",
                        uscc(i),
                        "2024-06-01",
                        "2025年3月1日",
                        "孵化器",
                        "L" + i,
                        "2025/3/1",
                        "2028.2.29",
                        "28.00",
                        "负责人" + i,
                        "1380000" + String.format("%04d", i % 10_000),
                        "12",
                        "9");
            }
        });
    }

    static byte[] units(String[]... rows) {
        return built(workbook -> {
            var sheet = workbook.newWorksheet("房源台账");
            row(sheet, 0, UNIT_HEADER);
            for (int i = 0; i < rows.length; i++) {
                row(sheet, i + 1, rows[i]);
            }
        });
    }

    static byte[] tenants(String[]... rows) {
        return built(workbook -> {
            var sheet = workbook.newWorksheet("入驻企业台账");
            row(sheet, 0, TENANT_HEADER);
            for (int i = 0; i < rows.length; i++) {
                row(sheet, i + 1, rows[i]);
            }
        });
    }

    /** Both registers, the first row of each being its header. */
    static byte[] both(String[][] units, String[][] tenants) {
        return built(workbook -> {
            fill(workbook.newWorksheet("房源台账"), units);
            fill(workbook.newWorksheet("入驻企业台账"), tenants);
        });
    }

    private static void fill(Worksheet sheet, String[]... rows) {
        for (int i = 0; i < rows.length; i++) {
            row(sheet, i, rows[i]);
        }
    }

    /** A code with a right check digit (GB 32100-2015). */
    static String uscc(int number) {
        var body = "91320302" + String.format("%09d", number);
        int sum = 0;
        int weight = 1;
        for (char c : body.toCharArray()) {
            sum += USCC_DIGITS.indexOf(c) * weight;
            weight = weight * 3 % 31;
        }
        return body + USCC_DIGITS.charAt((31 - sum % 31) % 31);
    }

    private static byte[] built(Consumer<Workbook> content) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                sheet.value(row, i, texts[i]);
            }
        }
    }
}
