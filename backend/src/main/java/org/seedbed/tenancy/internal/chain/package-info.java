/** The chain 创业苗圃 → 孵化器 → 加速器 → 毕业: rules of its stages, their clocks, and who stands where. */
@NullMarked
package org.seedbed.tenancy.internal.chain;

import org.jspecify.annotations.NullMarked;
