package org.seedbed.onboarding.internal.workbook;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of the package that matter here: the sheets in file order, shared strings, styles, the date system. */
record WorkbookParts(
        List<SheetPart> sheets,
        boolean date1904,
        @Nullable ZipEntry sharedStrings,
        @Nullable ZipEntry styles) {

    record SheetPart(String name, ZipEntry entry) {}

    private record Relationship(String type, String target) {}

    static WorkbookParts of(ZipFile zip) throws IOException {
        Map<String, ZipEntry> entries = entriesByName(zip);
        refuseExternalLinks(zip, entries);
        if (entries.containsKey("xl/workbook.bin")) {
            throw new WorkbookRefused(ProblemCode.OLD_FORMAT);
        }
        String workbook = relationships(zip, entries, "").values().stream()
                .filter(r -> r.type.endsWith("/officeDocument"))
                .map(Relationship::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        ZipEntry entry = entries.get(workbook.toLowerCase(Locale.ROOT));
        if (entry == null) {
            throw new WorkbookRefused(ProblemCode.NOT_A_WORKBOOK);
        }
        return read(zip, entries, entry, relationships(zip, entries, workbook));
    }

    private static WorkbookParts read(
            ZipFile zip, Map<String, ZipEntry> entries, ZipEntry workbook, Map<String, Relationship> relationships)
            throws IOException {
        List<SheetPart> sheets = new ArrayList<>();
        boolean date1904 = false;
        try (XmlPart xml = XmlPart.open(zip, workbook)) {
            while (xml.next()) {
                if (xml.starts().equals("workbookPr")) {
                    String flag = xml.attribute("date1904", "0");
                    date1904 = flag.equals("1") || flag.equals("true");
                } else if (xml.starts().equals("sheet") && sheets.size() < Limits.SHEETS) {
                    Relationship part = relationships.get(String.valueOf(xml.relationshipId()));
                    ZipEntry entry = part == null ? null : entries.get(part.target.toLowerCase(Locale.ROOT));
                    // Chart sheets have no cells; a sheet whose part is missing has nothing to read either.
                    if (part != null && entry != null && part.type.endsWith("/worksheet")) {
                        sheets.add(new SheetPart(xml.attribute("name", "?"), entry));
                    }
                }
            }
        }
        return new WorkbookParts(
                List.copyOf(sheets),
                date1904,
                byType(relationships, entries, "/sharedStrings"),
                byType(relationships, entries, "/styles"));
    }

    private static @Nullable ZipEntry byType(
            Map<String, Relationship> relationships, Map<String, ZipEntry> entries, String type) {
        return relationships.values().stream()
                .filter(r -> r.type.endsWith(type))
                .map(r -> entries.get(r.target.toLowerCase(Locale.ROOT)))
                .filter(e -> e != null)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, ZipEntry> entriesByName(ZipFile zip) {
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        // Some writers spell part names in another case than the relationships do.
        zip.stream()
                .forEach(e -> entries.putIfAbsent(e.getName().replace('\\', '/').toLowerCase(Locale.ROOT), e));
        return entries;
    }

    private static void refuseExternalLinks(ZipFile zip, Map<String, ZipEntry> entries) throws IOException {
        for (var part : entries.entrySet()) {
            if (part.getKey().startsWith("xl/externallinks/")) {
                throw externalLinks(part.getKey());
            }
            if (part.getKey().endsWith(".rels")) {
                try (XmlPart xml = XmlPart.open(zip, part.getValue())) {
                    while (xml.next()) {
                        boolean external = xml.starts().equals("Relationship")
                                && xml.attribute("TargetMode", "").equalsIgnoreCase("External");
                        if (external && !xml.attribute("Type", "").endsWith("/hyperlink")) {
                            throw externalLinks(part.getKey());
                        }
                    }
                }
            }
        }
    }

    private static WorkbookRefused externalLinks(String part) {
        return new WorkbookRefused(ProblemCode.EXTERNAL_LINKS, Map.of("part", part));
    }

    private static Map<String, Relationship> relationships(ZipFile zip, Map<String, ZipEntry> entries, String source)
            throws IOException {
        int slash = source.lastIndexOf('/') + 1;
        String name = source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
        ZipEntry entry = entries.get(name.toLowerCase(Locale.ROOT));
        Map<String, Relationship> relationships = new LinkedHashMap<>();
        if (entry == null) {
            return relationships;
        }
        try (XmlPart xml = XmlPart.open(zip, entry)) {
            while (xml.next()) {
                if (xml.starts().equals("Relationship")
                        && !xml.attribute("TargetMode", "").equalsIgnoreCase("External")) {
                    String target = resolve(source, xml.attribute("Target", ""));
                    relationships.put(xml.attribute("Id", ""), new Relationship(xml.attribute("Type", ""), target));
                }
            }
        }
        return relationships;
    }

    private static String resolve(String source, String target) {
        try {
            return URI.create("/" + source).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new WorkbookRefused(ProblemCode.NOT_A_WORKBOOK, e);
        }
    }
}
