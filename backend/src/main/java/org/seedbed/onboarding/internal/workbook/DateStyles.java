package org.seedbed.onboarding.internal.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Which cell styles show a number as a date. */
final class DateStyles {
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

    private final BitSet dates;

    private DateStyles(BitSet dates) {
        this.dates = dates;
    }

    static DateStyles read(ZipFile zip, @Nullable ZipEntry entry) throws IOException {
        BitSet dates = new BitSet();
        if (entry == null) {
            return new DateStyles(dates);
        }
        Map<String, String> formats = new HashMap<>();
        boolean inCellFormats = false;
        int style = 0;
        try (XmlPart xml = XmlPart.open(zip, entry)) {
            while (xml.next()) {
                if (xml.starts().equals("numFmt")) {
                    formats.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
                } else if (xml.starts().equals("cellXfs")) {
                    inCellFormats = true;
                } else if (xml.ends().equals("cellXfs")) {
                    inCellFormats = false;
                } else if (inCellFormats && xml.starts().equals("xf")) {
                    String id = xml.attribute("numFmtId", "0");
                    dates.set(style++, isDate(id, formats.get(id)));
                }
            }
        }
        return new DateStyles(dates);
    }

    boolean isDate(@Nullable String style) {
        try {
            return style != null && dates.get(Integer.parseInt(style));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static boolean isDate(String id, @Nullable String format) {
        return format == null ? isBuiltInDate(id) : isDateFormat(format);
    }

    /** 14–17 and 22 everywhere; 27–36 and 50–58 are the East Asian dates. Times alone (18–21, 45–47) are no dates. */
    private static boolean isBuiltInDate(String id) {
        return id.matches("1[4-7]|22|2[789]|3[0-6]|5[0-8]");
    }

    static boolean isDateFormat(String format) {
        String code = LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (code.startsWith("general") || code.startsWith("standard")) {
            return false;
        }
        return code.contains("y") || code.contains("d");
    }
}
