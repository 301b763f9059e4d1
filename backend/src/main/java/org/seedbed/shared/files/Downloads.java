package org.seedbed.shared.files;

import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How files leave: to be saved and never to be opened in place, since whoever uploaded one is not us. */
public final class Downloads {

    private Downloads() {}

    /** An uploaded or generated file under its name. */
    public static <T> RestResponse<T> of(T content, String fileName) {
        return ResponseBuilder.ok(content, MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename*=" + encoded(fileName))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** The name with another for clients that read nothing but ASCII. */
    public static String disposition(String ascii, String name) {
        return "attachment; filename=\"" + ascii + "\"; filename*=" + encoded(name);
    }

    private static String encoded(String name) {
        return "UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
