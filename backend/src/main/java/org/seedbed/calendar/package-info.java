/**
 * 日历订阅: what is reserved, in the calendars people already use (RFC 5545). Modules that know of appointments tell them
 * through {@link org.seedbed.calendar.CalendarEntries}.
 */
@NullMarked
package org.seedbed.calendar;

import org.jspecify.annotations.NullMarked;
