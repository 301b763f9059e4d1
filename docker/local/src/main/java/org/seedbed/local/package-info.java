/**
 * The local stack: PostgreSQL, Keycloak and the backend on loopback, started and stopped as one. A process of its own
 * with no framework, so that the production artifact carries nothing of it.
 */
@NullMarked
package org.seedbed.local;

import org.jspecify.annotations.NullMarked;
