/** Refusals as RFC 9457 problem details: one code, one kind, texts in zh-CN and en. */
@NullMarked
package org.seedbed.shared.problem;

import org.jspecify.annotations.NullMarked;
