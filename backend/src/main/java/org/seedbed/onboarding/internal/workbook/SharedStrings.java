package org.seedbed.onboarding.internal.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The workbook's string table. Rich text is joined, phonetic guides are left out. */
final class SharedStrings {
    private final List<String> values;

    private SharedStrings(List<String> values) {
        this.values = values;
    }

    static SharedStrings read(ZipFile zip, @Nullable ZipEntry entry) throws IOException {
        List<String> values = new ArrayList<>();
        if (entry == null) {
            return new SharedStrings(values);
        }
        long chars = 0;
        try (XmlPart xml = XmlPart.open(zip, entry)) {
            while (xml.next()) {
                if (xml.starts().equals("si")) {
                    String text = richText(xml, "si");
                    values.add(text);
                    chars += text.length() + 16L;
                    if (chars > Limits.SHARED_STRING_CHARS) {
                        throw new WorkbookRefused(
                                ProblemCode.TOO_LARGE, Map.of("limit", Limits.SHARED_STRING_CHARS + " chars"));
                    }
                }
            }
        }
        return new SharedStrings(values);
    }

    /** The text at this number, or null where the table has none: a damaged cell, not a reason to stop. */
    @Nullable
    String at(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < values.size() ? values.get(index) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static String richText(XmlPart xml, String until) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        while (xml.next() && !xml.ends().equals(until)) {
            if (xml.starts().equals("rPh")) {
                phonetic++;
            } else if (xml.ends().equals("rPh")) {
                phonetic--;
            } else if (xml.starts().equals("t")) {
                inText = true;
            } else if (xml.ends().equals("t")) {
                inText = false;
            } else if (inText && phonetic == 0) {
                xml.appendText(text);
            }
        }
        return text.toString();
    }
}
