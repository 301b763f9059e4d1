package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One sheet of a template. Addresses are as people read them: {@code D12}. */
final class TemplateSheet {

    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    private final Document document;
    private final TreeMap<Integer, Element> rows = new TreeMap<>();

    TemplateSheet(Document document) {
        this.document = document;
        index();
    }

    Document document() {
        return document;
    }

    /** A number as the spreadsheet program reckons with it. */
    void number(String at, BigDecimal value) {
        var cell = cell(at);
        cell.removeAttribute("t");
        var v = document.createElement("v");
        v.setTextContent(value.toPlainString());
        cell.appendChild(v);
    }

    /** Text that is text, whatever it begins with. */
    void text(String at, String value) {
        var cell = cell(at);
        cell.setAttribute("t", "inlineStr");
        var text = document.createElement("t");
        text.setAttribute("xml:space", "preserve");
        text.setTextContent(value);
        var in = document.createElement("is");
        in.appendChild(text);
        cell.appendChild(in);
    }

    private Element cell(String at) {
        var row = row(row(at));
        var cells = XmlDom.elements(row, "c");
        Element before = null;
        for (var cell : cells) {
            int order = compare(cell.getAttribute("r"), at);
            if (order == 0) {
                XmlDom.clear(cell);
                return cell;
            }
            if (order > 0) {
                before = cell;
                break;
            }
        }
        var made = document.createElement("c");
        made.setAttribute("r", at);
        row.insertBefore(made, before);
        return made;
    }

    private Element row(int number) {
        var known = rows.get(number);
        if (known != null) {
            return known;
        }
        var after = rows.higherEntry(number);
        var made = document.createElement("row");
        made.setAttribute("r", Integer.toString(number));
        XmlDom.elements(document.getDocumentElement(), "sheetData")
                .getFirst()
                .insertBefore(made, after == null ? null : after.getValue());
        rows.put(number, made);
        return made;
    }

    private void index() {
        rows.clear();
        XmlDom.elements(document.getDocumentElement(), "row")
                .forEach(row -> rows.put(Integer.parseInt(row.getAttribute("r")), row));
    }

    /** Makes room: the line stands {@code times} times one below the other, and what was below it is further down. */
    void repeat(int line, int times) {
        if (times < 2) {
            return;
        }
        int more = times - 1;
        var model = row(line);
        rows.tailMap(line, false).forEach((at, row) -> move(row, at + more));
        XmlDom.elements(document.getDocumentElement(), "mergeCell").forEach(merged -> {
            var corners = new ArrayList<String>();
            for (var corner : merged.getAttribute("ref").split(":", -1)) {
                corners.add(row(corner) > line ? column(corner) + (row(corner) + more) : corner);
            }
            merged.setAttribute("ref", String.join(":", corners));
        });
        var next = model.getNextSibling();
        for (int i = 1; i < times; i++) {
            var copy = (Element) model.cloneNode(true);
            move(copy, line + i);
            model.getParentNode().insertBefore(copy, next);
        }
        index();
    }

    private static void move(Element row, int to) {
        row.setAttribute("r", Integer.toString(to));
        XmlDom.elements(row, "c").forEach(cell -> cell.setAttribute("r", column(cell.getAttribute("r")) + to));
    }

    private static int compare(String one, String other) {
        var a = column(one);
        var b = column(other);
        return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
    }

    private static String column(String at) {
        return address(at).group(1);
    }

    private static int row(String at) {
        return Integer.parseInt(address(at).group(2));
    }

    private static Matcher address(String at) {
        var matcher = ADDRESS.matcher(at);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an address: " + at);
        }
        return matcher;
    }
}
