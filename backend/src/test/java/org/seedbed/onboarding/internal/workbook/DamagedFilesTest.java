package org.seedbed.onboarding.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happened to a file on its way here, it is read or refused; nothing else comes out. */
class DamagedFilesTest {
    private static final String ODD = "<>&'\"/=!?[]\0\uFFFF0-";

    @TempDir
    Path folder;

    @Test
    void damaged_containers() throws Exception {
        byte[] whole = Files.readAllBytes(Workbooks.sample(folder));
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            // Half of the hits go to the directory at the end, which is what finds the parts.
            int from = i % 2 == 0 ? 0 : whole.length - 1_200;
            for (int hit = 0; hit < 4; hit++) {
                damaged[from + random.nextInt(whole.length - from)] = (byte) random.nextInt();
            }
            refused += read(Files.write(folder.resolve("damaged.xlsx"), damaged)) ? 0 : 1;
        }
        assertThat(refused).isPositive();
    }

    @Test
    void damaged_sheets() throws Exception {
        String sheet = sheet(Workbooks.sample(folder));
        Random random = new Random(2);
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            StringBuilder damaged = new StringBuilder(sheet);
            for (int hit = 0; hit < 1 + i % 3; hit++) {
                damaged.setCharAt(random.nextInt(sheet.length()), ODD.charAt(random.nextInt(ODD.length())));
            }
            Map<String, String> part = Map.of("xl/worksheets/sheet1.xml", damaged.toString());
            refused += read(Workbooks.raw(folder, "", part)) ? 0 : 1;
        }
        assertThat(refused).isPositive();
    }

    private static String sheet(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean read(Path file) throws IOException {
        try (RegisterWorkbook workbook = RegisterWorkbook.open(file, () -> {})) {
            workbook.forEachRow(row -> assertThat(row.head().row()).isPositive());
            return true;
        } catch (WorkbookRefused e) {
            assertThat(e.code()).isNotNull();
            return false;
        }
    }
}
