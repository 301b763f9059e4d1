package org.seedbed.shared.files;

import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.text.FileName;

/**
 * A file as a request brought it; gone when the request ends.
 *
 * @param name as it is kept and given back
 */
public record Upload(Path content, String name) {

    /**
     * The part of a form.
     *
     * @param otherwise name of a file without one
     * @throws org.seedbed.shared.problem.ProblemException file.missing
     */
    public static Upload of(@Nullable FileUpload part, String otherwise) {
        if (part == null) {
            throw FileErrors.MISSING.raise();
        }
        return new Upload(part.uploadedFile(), FileName.of(part.fileName(), otherwise));
    }
}
