/** Documents as PDF, made from versioned templates with an embedded Chinese font (ADR 0030). */
@NullMarked
package org.seedbed.shared.document;

import org.jspecify.annotations.NullMarked;
