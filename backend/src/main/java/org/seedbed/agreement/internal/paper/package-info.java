/** What stands on the papers of a lease: values as text, in the words of a park's legal desk. */
@NullMarked
package org.seedbed.agreement.internal.paper;

import org.jspecify.annotations.NullMarked;
