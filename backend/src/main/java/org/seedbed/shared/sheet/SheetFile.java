package org.seedbed.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.shared.files.Downloads;

/**
 * A workbook that is complete and waits to be sent.
 *
 * @param ascii file name for clients that read nothing else
 * @param name file name as a person wants to find it
 * @param rows how many records it tells of
 */
public record SheetFile(Path path, String ascii, String name, int rows) {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The download; the file is gone once it is sent. */
    public RestResponse<InputStream> response() {
        try {
            var in = Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
            return RestResponse.ResponseBuilder.ok(in, MEDIA_TYPE)
                    .header("Content-Disposition", Downloads.disposition(ascii, name))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
