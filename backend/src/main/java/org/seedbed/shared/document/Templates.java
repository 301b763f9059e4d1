package org.seedbed.shared.document;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Wordings with their values filled in. Qute without its Quarkus extension: a handful of templates need no build step, and
 * a test fills each of them. A placeholder without a value fails instead of leaving a gap.
 */
@Singleton
class Templates {

    private static final String HTML = Variant.TEXT_HTML;

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    /** The text of a document as the elements of a body. */
    String fill(DocumentTemplate template, Object data) {
        return template(template.id()).data("it", data).render();
    }

    /** The text within its page: style, title and footer. */
    String page(DocumentTemplate template, String body, String hash) {
        return template(template.page())
                .data("title", template.title())
                .data("template", template.id())
                .data("hash", hash)
                .data("body", new RawString(body))
                .render();
    }

    private Template template(String id) {
        return parsed.computeIfAbsent(
                id, name -> engine.parse(read("/documents/" + name + ".html"), Variant.forContentType(HTML), name));
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(Templates.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
