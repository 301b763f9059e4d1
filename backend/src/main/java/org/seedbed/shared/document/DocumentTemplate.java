package org.seedbed.shared.document;

/**
 * A document's wording. A version that was used is never edited: whoever looks at a paper of last year finds the text it
 * was made from, and a new wording is a new version.
 *
 * @param name the resource {@code documents/<name>-v<version>.html}
 * @param title as the file's properties say it
 * @param page the resource that lays it out: style, margins, footer
 */
public record DocumentTemplate(String name, int version, String title, String page) {

    private static final String UPRIGHT = "page-v1";
    private static final String WIDE = "page-wide-v1";

    /** On upright pages. */
    public DocumentTemplate(String name, int version, String title) {
        this(name, version, title, UPRIGHT);
    }

    /** The same on wide pages, for tables of many columns. */
    public DocumentTemplate wide() {
        return new DocumentTemplate(name, version, title, WIDE);
    }

    /** As it is kept beside a document and printed in its footer. */
    public String id() {
        return name + "-v" + version;
    }
}
