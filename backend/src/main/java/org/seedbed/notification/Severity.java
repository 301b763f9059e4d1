package org.seedbed.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a message asks of who reads it. */
@Schema(name = "MessageSeverity")
public enum Severity {
    /** Good to know. */
    INFO,
    /** Something is to be done. */
    DUE,
    /** Its day is over. */
    LATE
}
