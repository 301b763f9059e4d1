package org.seedbed.shared.time;

import java.time.LocalDate;

/** A day has begun in the parks' zone: what depends on it looks again. Told in every process, without a promise of once. */
public record NewDay(LocalDate day) {}
