package org.seedbed.reporting.internal.statutory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Element;

/**
 * A workbook somebody laid out, to be filled in. Only the cells that are written change: widths, merged heads, borders and
 * print settings stay as the spreadsheet program left them, which no writing library keeps. Equal values give equal bytes.
 */
final class TemplateBook {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String BOOK = "xl/workbook.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, TemplateSheet> sheets = new LinkedHashMap<>();

    private TemplateBook() {}

    static TemplateBook of(byte[] template) {
        var book = new TemplateBook();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(template))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                book.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    /**
     * A sheet by its name.
     *
     * @throws IllegalArgumentException when the template has none of that name
     */
    TemplateSheet sheet(String name) {
        return sheets.computeIfAbsent(path(name), path -> new TemplateSheet(XmlDom.read(part(path))));
    }

    private byte[] part(String path) {
        var bytes = parts.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("the template has no " + path);
        }
        return bytes;
    }

    private String path(String name) {
        var id = XmlDom.elements(XmlDom.read(part(BOOK)).getDocumentElement(), "sheet").stream()
                .filter(sheet -> sheet.getAttribute("name").equals(name))
                .map(sheet -> sheet.getAttribute("r:id"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the template has no sheet " + name));
        var relations = XmlDom.read(part("xl/_rels/workbook.xml.rels")).getDocumentElement();
        var target = XmlDom.elements(relations, "Relationship").stream()
                .filter(relation -> relation.getAttribute("Id").equals(id))
                .map((Element relation) -> relation.getAttribute("Target"))
                .findFirst()
                .orElseThrow();
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    byte[] bytes() {
        sheets.forEach((path, sheet) -> parts.put(path, XmlDom.write(sheet.document())));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
