package org.seedbed.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook taken apart without the library that wrote it. */
public final class Xlsx {

    /**
     * A cell as the file says it.
     *
     * @param type t of the cell: inlineStr for text, n or nothing for numbers
     * @param format number format of its style
     */
    public record Cell(String type, String value, boolean formula, String format) {

        public boolean isText() {
            return type.equals("inlineStr") && !formula;
        }

        public LocalDate day() {
            return LocalDate.of(1899, 12, 30).plusDays(new BigDecimal(value).longValueExact());
        }
    }

    private final Map<String, byte[]> parts = new HashMap<>();

    private Xlsx(byte[] file) throws IOException {
        // By its directory, as spreadsheets read it; sizes stand nowhere else in a streamed file.
        var path = Files.write(Files.createTempFile("xlsx", ".xlsx"), file);
        try (var zip = new ZipFile(path.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(path);
        }
    }

    public static Xlsx of(byte[] file) {
        try {
            return new Xlsx(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public List<String> sheets() {
        return elements(document("xl/workbook.xml"), "sheet").stream()
                .map(e -> e.getAttribute("name"))
                .toList();
    }

    /** Texts of the rows of the first sheet; empty cells in between are empty texts. */
    public List<List<String>> texts() {
        return rows(1).stream()
                .map(row -> row.stream().map(c -> c == null ? "" : c.value()).toList())
                .toList();
    }

    /** All texts of all sheets. */
    public List<String> allTexts() {
        return IntStream.rangeClosed(1, sheets().size())
                .boxed()
                .flatMap(sheet -> rows(sheet).stream())
                .flatMap(List::stream)
                .map(cell -> cell == null ? "" : cell.value())
                .toList();
    }

    /** Rows of a sheet, counted from 1; a cell that is not there is null. */
    public List<List<Cell>> rows(int sheet) {
        var formats = formats();
        var rows = new ArrayList<List<Cell>>();
        for (var row : elements(document("xl/worksheets/sheet" + sheet + ".xml"), "row")) {
            var cells = new ArrayList<Cell>();
            for (var c : elements(row, "c")) {
                int column = column(c.getAttribute("r"));
                while (cells.size() < column) {
                    cells.add(null);
                }
                var style = c.getAttribute("s");
                cells.add(new Cell(
                        c.getAttribute("t"),
                        c.getTextContent(),
                        c.getElementsByTagName("f").getLength() > 0,
                        style.isEmpty() ? "" : formats.get(Integer.parseInt(style))));
            }
            rows.add(cells);
        }
        return rows;
    }

    private List<String> formats() {
        var styles = document("xl/styles.xml");
        var codes = new HashMap<String, String>();
        elements(styles, "numFmt").forEach(f -> codes.put(f.getAttribute("numFmtId"), f.getAttribute("formatCode")));
        var own = (Element) styles.getElementsByTagName("cellXfs").item(0);
        return elements(own, "xf").stream()
                .map(xf -> codes.getOrDefault(xf.getAttribute("numFmtId"), xf.getAttribute("numFmtId")))
                .toList();
    }

    private static int column(String reference) {
        int column = 0;
        for (char c : reference.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    private static List<Element> elements(Element in, String name) {
        return list(in.getElementsByTagName(name));
    }

    private static List<Element> elements(Document in, String name) {
        return list(in.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        var found = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private Document document(String part) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(part)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(part, e);
        }
    }
}
