package org.seedbed.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a module knows of appointments. Asked with the rows of the subscriber, who sees in a calendar what they see in a list. */
public interface CalendarEntries {

    /** What the subject is called; empty where the module does not know it, or the subscriber may not see it. */
    Optional<String> name(CalendarSubject subject);

    /**
     * What lies in the span, in whole or in part, cancelled appointments too.
     *
     * @param from first moment
     * @param until the moment after the last
     * @param most no more than this, the latest first
     */
    List<CalendarEntry> entries(CalendarSubject subject, Instant from, Instant until, int most);
}
