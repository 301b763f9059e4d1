package org.seedbed.onboarding.internal.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Opens the file as a zip only when it is safe to. Every entry is inflated once and counted, because the sizes in the
 * headers are claims of whoever made the file.
 */
final class FileGate {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileGate() {}

    static ZipFile open(Path file) throws IOException {
        long size = Files.size(file);
        if (size > Limits.FILE_BYTES) {
            throw new WorkbookRefused(ProblemCode.TOO_LARGE, Map.of("limit", (Limits.FILE_BYTES >> 20) + " MB"));
        }
        byte[] magic = magic(file);
        if (Arrays.equals(magic, OLE)) {
            boolean encrypted = contains(Files.readAllBytes(file), ENCRYPTED_PACKAGE);
            throw new WorkbookRefused(encrypted ? ProblemCode.ENCRYPTED : ProblemCode.OLD_FORMAT);
        }
        if (!Arrays.equals(magic, ZIP)) {
            throw new WorkbookRefused(ProblemCode.NOT_A_WORKBOOK);
        }
        ZipFile zip = new ZipFile(file.toFile());
        try {
            checkEntries(zip, size);
            return zip;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static byte[] magic(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static void checkEntries(ZipFile zip, long fileSize) throws IOException {
        if (zip.size() > Limits.ENTRIES) {
            throw new WorkbookRefused(ProblemCode.ZIP_BOMB);
        }
        byte[] buffer = new byte[1 << 16];
        long inflated = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            try (InputStream in = zip.getInputStream(entry)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    inflated += n;
                    refuseBomb(inflated, fileSize);
                }
            } catch (ZipException | EOFException e) {
                throw new WorkbookRefused(ProblemCode.NOT_A_WORKBOOK, e);
            }
        }
    }

    private static void refuseBomb(long inflated, long fileSize) {
        boolean tooStrong = inflated > Limits.RATIO_FLOOR_BYTES && inflated / fileSize > Limits.INFLATION_RATIO;
        if (inflated > Limits.INFLATED_BYTES || tooStrong) {
            throw new WorkbookRefused(ProblemCode.ZIP_BOMB);
        }
    }

    private static boolean contains(byte[] data, byte[] wanted) {
        for (int at = 0; at <= data.length - wanted.length; at++) {
            if (Arrays.equals(data, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
