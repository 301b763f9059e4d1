package org.seedbed.shared.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.problem.ProblemException;

/** Makes documents. */
@ApplicationScoped
public class Documents {

    private static final int SHOWN_OF_HASH = 16;

    private final Templates templates;
    private final DocumentFont font;

    Documents(Templates templates, DocumentFont font) {
        this.templates = templates;
        this.font = font;
    }

    /**
     * Refuses a value no document could show, on its field.
     *
     * @throws org.seedbed.shared.problem.ProblemException document.character-missing
     */
    public void requireShowable(String pointer, String value) {
        var missing = font.missing(value);
        if (!missing.isEmpty()) {
            throw ProblemException.at(pointer, DocumentErrors.CHARACTER_MISSING, "characters", missing);
        }
    }

    /**
     * Fills a template with values.
     *
     * @param data a record; the template names its components. Every value is text to the document, whatever it looks like
     * @param dated when it was made, as the file's properties say; part of the input like every value
     * @throws org.seedbed.shared.problem.ProblemException document.character-missing
     */
    public MadeDocument make(DocumentTemplate template, Object data, Instant dated) {
        var body = templates.fill(template, data);
        var hash = Sha256.hex(body);
        var page = templates.page(template, body, hash.substring(0, SHOWN_OF_HASH));
        font.requireAll(page);
        return PdfWriter.write(page, template, hash, dated);
    }
}
