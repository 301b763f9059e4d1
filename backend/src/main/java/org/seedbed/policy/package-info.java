/**
 * Policies as dated records: what a park asks of who comes and stays, who published it and from which day on. Evaluation
 * answers with one line per criterion. What is known of a company comes through {@link org.seedbed.policy.FactSource}.
 */
@NullMarked
package org.seedbed.policy;

import org.jspecify.annotations.NullMarked;
