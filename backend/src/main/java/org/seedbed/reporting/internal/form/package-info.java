/** Forms as data: what they say, whether they are sound, drafts, versions, and those delivered with the product. */
@NullMarked
package org.seedbed.reporting.internal.form;

import org.jspecify.annotations.NullMarked;
