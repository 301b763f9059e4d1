package org.seedbed.shared.document;

/**
 * A document that is complete. Equal input makes equal bytes, so it can be made again and compared.
 *
 * @param template {@link DocumentTemplate#id}
 * @param hash SHA-256 of the text with its values, 64 hexadecimal digits; the footer of each page shows the beginning
 */
@SuppressWarnings("ArrayRecordComponent")
public record MadeDocument(byte[] content, String template, String hash, int pages) {}
