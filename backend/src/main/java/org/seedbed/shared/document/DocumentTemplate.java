package org.seedbed.shared.document;

/**
 * A document's wording. A version that was used is never edited: whoever looks at a paper of last year finds the text it
 * was made from, and a new wording is a new version.
 *
 * @param name the resource {@code documents/<name>-v<version>.html}
 * @param title as the file's properties say it
 */
public record DocumentTemplate(String name, int version, String title) {

    /** As it is kept beside a document and printed in its footer. */
    public String id() {
        return name + "-v" + version;
    }
}
