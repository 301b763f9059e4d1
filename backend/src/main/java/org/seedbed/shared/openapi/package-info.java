/** Build-time filters that make the OpenAPI document say what the service does. */
@NullMarked
package org.seedbed.shared.openapi;

import org.jspecify.annotations.NullMarked;
