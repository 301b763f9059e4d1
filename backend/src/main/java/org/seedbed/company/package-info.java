/**
 * Companies and teams, network-wide: founders, people in post, figures of their business, and each park's own record of whom to
 * call. Publishes {@link org.seedbed.company.Companies} and {@link org.seedbed.company.CompanyFigures}.
 */
@NullMarked
package org.seedbed.company;

import org.jspecify.annotations.NullMarked;
