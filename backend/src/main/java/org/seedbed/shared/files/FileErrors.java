package org.seedbed.shared.files;

import static org.seedbed.shared.problem.ErrorKind.INVALID;
import static org.seedbed.shared.problem.ErrorKind.TOO_LARGE;
import static org.seedbed.shared.problem.ErrorKind.UNSUPPORTED_MEDIA_TYPE;

import java.util.Collection;
import java.util.stream.Collectors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;
import org.seedbed.shared.problem.ProblemException;

/** Refusals of uploads, whatever they are for. */
enum FileErrors implements ErrorCode {
    /** The upload has no part called file. */
    MISSING("file.missing", INVALID, "请选择文件。", "Choose a file."),
    /** Nothing in it. */
    EMPTY("file.empty", INVALID, "文件是空的。", "The file is empty."),
    /** Larger than is kept for this purpose. */
    TOO_BIG("file.too-large", TOO_LARGE, "文件不能超过 {max} MB。", "The file exceeds {max} MB."),
    /** Its content is of none of the kinds taken here, whatever its name says. */
    TYPE("file.type", UNSUPPORTED_MEDIA_TYPE, "只能上传 {kinds} 文件。", "Only these files are taken: {kinds}.");

    private static final long MEGABYTE = 1024 * 1024;

    private final Reason reason;

    FileErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    static ProblemException tooLarge(long most) {
        return TOO_BIG.raise("max", most / MEGABYTE);
    }

    static ProblemException notOf(Collection<FileKind> kinds) {
        return TYPE.raise("kinds", kinds.stream().sorted().map(FileKind::label).collect(Collectors.joining(" / ")));
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
