/** Figures of a company's business: recorded, shown by papers, looked at by a second person, and never overwritten. */
@NullMarked
package org.seedbed.company.internal.figure;

import org.jspecify.annotations.NullMarked;
