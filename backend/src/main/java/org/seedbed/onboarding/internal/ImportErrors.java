package org.seedbed.onboarding.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.INVALID;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of the import as a whole; what is wrong in a file is a problem code of the workbook. */
enum ImportErrors implements ErrorCode {
    /** The park has an import that still runs. */
    RUNNING("import.running", CONFLICT, "本园区正在导入，请等它完成或先取消。", "An import is running in this park. Wait or cancel it."),
    /** The form has no file part. */
    FILE_MISSING("import.file-missing", INVALID, "没有收到文件。", "No file was sent."),
    /** Somebody changed the park while the import was being stored; nothing of it was. */
    CONCURRENT_CHANGE(
            "import.concurrent-change",
            CONFLICT,
            "导入期间有人修改了园区数据，本次没有保存任何内容。请重新导入。",
            "Somebody changed the park's data during the import; nothing was stored. Import again.");

    private final Reason reason;

    ImportErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Singleton
    static class Constraints implements ConstraintCodes.Source {
        @Override
        public Map<String, ErrorCode> constraints() {
            return Map.of("uq_register_import__running", RUNNING);
        }
    }
}
