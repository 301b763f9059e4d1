/** The inside of views. */
@NullMarked
package org.seedbed.views.internal;

import org.jspecify.annotations.NullMarked;
