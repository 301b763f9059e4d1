/**
 * Companies and teams, network-wide: founders, people in post, and each park's own record of whom to call. Publishes
 * {@link org.seedbed.company.Companies}.
 */
@NullMarked
package org.seedbed.company;

import org.jspecify.annotations.NullMarked;
