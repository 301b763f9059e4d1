package org.seedbed.onboarding.internal.workbook;

import java.util.regex.Pattern;

/** Brings a header to its bare words: 「*租金单价 (元/㎡·月)」 and 「租金单价」 are the same column. */
final class HeaderText {
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^】]*】|\\(.*$");
    private static final Pattern EDGES = Pattern.compile("^[*※#其中:]+|[*※#:;,。.]+$");
    private static final Pattern UNIT = Pattern.compile("(?<=.{2})[,/]?(m2|m²|平方米|平米|万元|元/.*|元)$");

    private HeaderText() {}

    static String fold(String header) {
        String bare = Fold.tight(header);
        String outside = BRACKETS.matcher(bare).replaceAll("");
        bare = outside.isEmpty() ? bare : outside;
        bare = EDGES.matcher(bare).replaceAll("");
        return UNIT.matcher(bare).replaceAll("");
    }
}
