/** Serves the built SPA from the API's origin in the local stack; nginx does it in production. Depends on nothing. */
@NullMarked
package org.seedbed.web;

import org.jspecify.annotations.NullMarked;
