package org.seedbed.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ProblemException;

class FileRulesTest {

    private static final FileRules OFFICE =
            FileRules.of(1, FileKind.PDF, FileKind.PNG, FileKind.JPEG, FileKind.DOCX, FileKind.XLSX);

    @TempDir
    Path folder;

    @Test
    void aFileIsWhatItsFirstBytesSay() throws IOException {
        assertThat(kind(file("%PDF-1.7"))).isEqualTo(FileKind.PDF);
        assertThat(kind(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0})))
                .isEqualTo(FileKind.PNG);
        assertThat(kind(file(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0})))
                .isEqualTo(FileKind.JPEG);
        for (var other :
                new String[] {"<html>", "%PD", "GIF89a", "x%PDF-1.7", "<svg xmlns='http://www.w3.org/2000/svg'/>"}) {
            assertThat(refusal(file(other))).as(other).isEqualTo(FileErrors.TYPE);
        }
    }

    @Test
    void textIsTakenWhereItIsAskedForAndNowhereElse() throws IOException {
        var statements = FileRules.of(1, FileKind.CSV, FileKind.XLSX);
        assertThat(statements.check(file("交易日期,收入金额\n2026-01-05,1.00\n"))).isEqualTo(FileKind.CSV);
        assertThat(refusal(statements, file(new byte[] {'a', 0, 'b'}))).isEqualTo(FileErrors.TYPE);
        assertThat(refusal(statements, file("%PDF-1.7"))).isEqualTo(FileErrors.TYPE);
        assertThat(refusal(FileRules.SCAN, file("a,b\n1,2\n"))).isEqualTo(FileErrors.TYPE);
    }

    @Test
    void officeDocumentsAreToldApartByTheirParts() throws IOException {
        assertThat(kind(archive("[Content_Types].xml", "word/document.xml"))).isEqualTo(FileKind.DOCX);
        assertThat(kind(archive("xl/workbook.xml", "[Content_Types].xml", "xl/printerSettings/printerSettings1.bin")))
                .isEqualTo(FileKind.XLSX);
        assertThat(refusal(archive("a.txt"))).isEqualTo(FileErrors.TYPE);
        assertThat(refusal(archive("word/document.xml"))).isEqualTo(FileErrors.TYPE);
        assertThat(refusal(archive("[Content_Types].xml", "ppt/presentation.xml")))
                .isEqualTo(FileErrors.TYPE);
        assertThat(refusal(file("PK\u0003\u0004 but no archive"))).isEqualTo(FileErrors.TYPE);
    }

    @Test
    void documentsWithProgramsAreRefused() throws IOException {
        assertThat(refusal(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo(FileErrors.TYPE);
    }

    @Test
    void anArchiveThatGrowsBeyondAllBoundsIsNotUnpacked() throws IOException {
        var bomb = folder.resolve("bomb");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(kind(bomb)).isEqualTo(FileKind.DOCX);
    }

    @Test
    void aPurposeTakesItsKindsAndItsSize() throws IOException {
        assertThat(refusal(FileRules.SCAN, archive("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(FileErrors.TYPE);
        assertThat(refusal(file(""))).isEqualTo(FileErrors.EMPTY);
        var large = file("%PDF-" + "x".repeat(1 << 20));
        assertThat(refusal(large)).isEqualTo(FileErrors.TOO_BIG);
        assertThat(FileRules.SCAN.check(large)).isEqualTo(FileKind.PDF);
    }

    @Test
    void aRefusalNamesTheKindsAndTheSize() throws IOException {
        var html = file("<html>");
        assertThatThrownBy(() -> FileRules.SCAN.check(html)).hasMessageContaining("PDF / PNG / JPEG");
        var large = file("%PDF-" + "x".repeat(1 << 20));
        assertThatThrownBy(() -> OFFICE.check(large)).hasMessageContaining("1 MB");
    }

    private static FileKind kind(Path file) {
        return OFFICE.check(file);
    }

    private static ErrorCode refusal(Path file) {
        return refusal(OFFICE, file);
    }

    private static ErrorCode refusal(FileRules rules, Path file) {
        try {
            throw new AssertionError("taken as " + rules.check(file));
        } catch (ProblemException e) {
            return e.code();
        }
    }

    private Path file(String content) throws IOException {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "", ""), content);
    }

    private Path archive(String... names) throws IOException {
        var file = Files.createTempFile(folder, "", "");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return file;
    }
}
