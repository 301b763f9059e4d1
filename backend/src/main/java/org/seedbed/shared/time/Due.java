package org.seedbed.shared.time;

import java.time.LocalDate;

/**
 * A day counted in working days.
 *
 * @param calendarComplete false when a year that was counted through is not announced: only its weekends were days off,
 *     so holidays yet to come may move the day
 */
public record Due(LocalDate on, boolean calendarComplete) {}
