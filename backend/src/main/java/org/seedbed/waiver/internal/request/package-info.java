/** Waivers from the first draft of the request to the last day: decided, announced, agreed, paid, suspended and clawed back. */
@NullMarked
package org.seedbed.waiver.internal.request;

import org.jspecify.annotations.NullMarked;
