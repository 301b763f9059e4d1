/** Serves the built SPA from the API's origin in the local stack; nginx does it in production. */
@NullMarked
package org.seedbed.web;

import org.jspecify.annotations.NullMarked;
