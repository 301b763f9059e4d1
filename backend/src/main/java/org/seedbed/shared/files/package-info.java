/**
 * Uploaded and generated files: what a file is, its content says; its bytes lie in a {@link
 * org.seedbed.shared.files.FileStore}, what it is called and who may see it in the table {@code stored_file} (ADR 0029).
 */
@NullMarked
package org.seedbed.shared.files;

import org.jspecify.annotations.NullMarked;
