package org.seedbed.shared.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of files that are taken. Which one a file is, its content says and not its name. */
public enum FileKind {
    PDF("PDF", "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    PNG("PNG", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
    JPEG("JPEG", "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    DOCX(
            "Word (.docx)",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            OfficePackage.MAGIC),
    XLSX("Excel (.xlsx)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", OfficePackage.MAGIC),
    /** Text of whatever encoding, told by what is not in it. */
    CSV("CSV", "text/csv", new byte[0]);

    private static final int TEXT_LOOKED_AT = 64 * 1024;

    private final String label;
    private final String mediaType;
    private final byte[] magic;

    FileKind(String label, String mediaType, byte[] magic) {
        this.label = label;
        this.mediaType = mediaType;
        this.magic = magic;
    }

    /** As people call it; the same in both languages. */
    String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind of a media type that was found before. */
    public static FileKind ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(mediaType));
    }

    /** The kind of a file; empty for everything else, documents with macros among it. */
    static Optional<FileKind> of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(TEXT_LOOKED_AT);
        }
        var found = Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
        if (found.isEmpty() && isText(head)) {
            return Optional.of(CSV);
        }
        return found.isPresent() && found.get().isArchive() ? OfficePackage.kindOf(file) : found;
    }

    private boolean isArchive() {
        return this == DOCX || this == XLSX;
    }

    /** No control characters but tabs and line ends. */
    private static boolean isText(byte[] head) {
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') {
                return false;
            }
        }
        return head.length > 0;
    }

    private boolean begins(byte[] head) {
        return magic.length > 0
                && head.length >= magic.length
                && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
