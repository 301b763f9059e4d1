package org.seedbed.onboarding.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeRegisterTest {
    private static final int ROWS = 10_000;
    private static final String[] HEADER = {"企业名称", "统一社会信用代码", "入驻日期", "孵化阶段", "房号", "租赁起", "租赁止"};

    @TempDir
    Path folder;

    @Test
    void ten_thousand_rows_are_streamed() throws Exception {
        Path file = Workbooks.built(folder, workbook -> {
            Worksheet sheet = workbook.newWorksheet("企业");
            for (int i = 0; i < HEADER.length; i++) {
                sheet.value(0, i, HEADER[i]);
            }
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, "大型园区第" + row + "号创业团队（示例）");
                sheet.value(row, 2, "2024-1-2");
                sheet.value(row, 3, "苗圃");
                sheet.value(row, 4, "A" + row);
                sheet.value(row, 5, 45293);
                sheet.value(row, 6, "2025年1月1日");
            }
        });
        AtomicInteger seen = new AtomicInteger();
        AtomicLong most = new AtomicLong();
        long before = used();
        try (RegisterWorkbook workbook = RegisterWorkbook.open(file, () -> {})) {
            assertThat(workbook.rowEstimate()).isEqualTo(ROWS + 1);
            workbook.forEachRow(row -> {
                assertThat(row.refused()).isFalse();
                if (seen.incrementAndGet() % 2_500 == 0) {
                    most.accumulateAndGet(used() - before, Math::max);
                }
            });
        }
        assertThat(seen).hasValue(ROWS);
        assertThat(most.get()).as("bytes kept while reading").isLessThan(32L << 20);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
