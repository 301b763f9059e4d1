package org.seedbed.shared.files;

import java.util.UUID;

/**
 * Who may see a file, as the row of the file remembers it for the second fence. Whoever else may see it (the company it is
 * about, an applicant without an account) comes in by a policy of the module that refers to it.
 *
 * @param read the permission to read it in the park, as row security spells it: {@code lease_read}
 * @param write the permission to add and remove it
 */
public record FileFence(UUID parkId, String read, String write) {}
