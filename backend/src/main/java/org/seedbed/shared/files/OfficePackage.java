package org.seedbed.shared.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Office documents are ZIP archives, told apart by the names in the archive's list. Nothing in it is unpacked, so an
 * archive that would grow beyond all bounds is as harmless as any other.
 */
final class OfficePackage {

    static final byte[] MAGIC = {'P', 'K', 3, 4};

    /** A document of a thousand pictures has no more parts. */
    private static final int MOST_PARTS = 10_000;

    private OfficePackage() {}

    /** Empty for other archives, broken ones and documents that carry programs. */
    static Optional<FileKind> kindOf(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS || archive.getEntry("[Content_Types].xml") == null || hasProgram(archive)) {
                return Optional.empty();
            }
            if (archive.getEntry("word/document.xml") != null) {
                return Optional.of(FileKind.DOCX);
            }
            return archive.getEntry("xl/workbook.xml") != null ? Optional.of(FileKind.XLSX) : Optional.empty();
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static boolean hasProgram(ZipFile archive) {
        return archive.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith(".bin") && !name.contains("printersettings"));
    }
}
