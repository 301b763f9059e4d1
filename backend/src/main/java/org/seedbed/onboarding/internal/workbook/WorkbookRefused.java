package org.seedbed.onboarding.internal.workbook;

import java.io.Serial;
import java.util.Map;

/** The file as a whole cannot be read. Nothing of it has been delivered when this is thrown while opening. */
public final class WorkbookRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient Map<String, String> params;

    public WorkbookRefused(ProblemCode code, Map<String, String> params) {
        super(code.messageEn(params));
        this.code = code;
        this.params = Map.copyOf(params);
    }

    WorkbookRefused(ProblemCode code) {
        this(code, Map.of());
    }

    WorkbookRefused(ProblemCode code, Throwable cause) {
        this(code, Map.of());
        initCause(cause);
    }

    public ProblemCode code() {
        return code;
    }

    public Map<String, String> params() {
        return params;
    }
}
