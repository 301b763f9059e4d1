/**
 * Reads the trail for people: the whole of it for AUDIT_ADMIN, timelines of companies and units for those who may see
 * them. Nobody depends on it. Uses audit for seals and identity for doors; audit itself lies below identity, which records
 * too.
 */
@NullMarked
package org.seedbed.oversight;

import org.jspecify.annotations.NullMarked;
