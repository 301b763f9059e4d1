package org.seedbed.privacy;

import java.time.Instant;

/**
 * A consent in force.
 *
 * @param confirmed whether the person themselves agreed, to the notice as it is now
 */
public record ConsentView(Purpose purpose, int noticeVersion, ConsentHow how, Instant givenAt, boolean confirmed) {}
