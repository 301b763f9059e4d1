package org.seedbed.shared.time;

import java.time.LocalDate;
import java.util.Set;

/**
 * The holidays of a year as the State Council announced them.
 *
 * @param off days off, also those that are a Saturday or Sunday anyway
 * @param work Saturdays and Sundays that are worked
 */
public record CalendarYear(int year, String authority, String docNo, Set<LocalDate> off, Set<LocalDate> work) {}
