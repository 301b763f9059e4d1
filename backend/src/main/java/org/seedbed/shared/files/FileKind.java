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
    XLSX("Excel (.xlsx)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", OfficePackage.MAGIC);

    private static final int LONGEST_MAGIC = 8;

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
            head = in.readNBytes(LONGEST_MAGIC);
        }
        var found = Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
        return found.isPresent() && found.get().isArchive() ? OfficePackage.kindOf(file) : found;
    }

    private boolean isArchive() {
        return this == DOCX || this == XLSX;
    }

    private boolean begins(byte[] head) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
