/** Database promises translated into error codes. */
@NullMarked
package org.seedbed.shared.db;

import org.jspecify.annotations.NullMarked;
