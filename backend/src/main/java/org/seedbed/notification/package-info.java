/**
 * What people are told in the app: an inbox for each. Whoever has an occasion tells it with its change; who is told follows
 * from roles, and the words are made by whoever shows them.
 */
@NullMarked
package org.seedbed.notification;

import org.jspecify.annotations.NullMarked;
