package org.seedbed.facility;

import java.time.LocalDate;
import org.seedbed.shared.time.WorkingCalendar;

/** What kind of day opening hours go by. A day of a holiday is one on a weekend too. */
public enum DayKind {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    /** 节假日. */
    HOLIDAY,
    /** 调休上班日: a weekend that is worked. */
    MAKE_UP_DAY;

    /** By the calendar; of a year that is not announced only weekdays are known. */
    public static DayKind of(LocalDate day, WorkingCalendar calendar) {
        if (calendar.isHoliday(day)) {
            return HOLIDAY;
        }
        return calendar.isMakeUpDay(day)
                ? MAKE_UP_DAY
                : values()[day.getDayOfWeek().getValue() - 1];
    }
}
