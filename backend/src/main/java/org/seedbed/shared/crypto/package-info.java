/** Encryption of personal data in columns, and keyed hashes to find or compare it without showing it. */
@NullMarked
package org.seedbed.shared.crypto;

import org.jspecify.annotations.NullMarked;
