package org.seedbed.shared.rate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation that costs the service or people's privacy much. Each kind has a limit of its own, per person. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Costly {

    Kind value();

    /** What an operation costs. */
    enum Kind {
        /** A whole list, register or trail leaves as a file. */
        FILE,
        /** Personal data is shown in clear. */
        PERSONAL,
        /** Something is handed in by somebody nobody knows: counted by address. */
        SUBMISSION,
        /** A file is handed in by somebody nobody knows: it stays for a day, even if taken off again. */
        UPLOAD,
        /** Much is read or changed at once: import, merging, verification. */
        BULK
    }
}
