/** Imports as jobs: started over HTTP, run in the background, readable and cancellable while they run. */
@NullMarked
package org.seedbed.onboarding.internal;

import org.jspecify.annotations.NullMarked;
