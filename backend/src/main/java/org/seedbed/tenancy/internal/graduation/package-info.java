/** 毕业: who comes near to it, the review with its evidence, the certificate, and taking it back. */
@NullMarked
package org.seedbed.tenancy.internal.graduation;

import org.jspecify.annotations.NullMarked;
