package org.seedbed.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Chinese in addresses. */
final class Query {
    private Query() {}

    static String of(String prefix, String value) {
        return prefix + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
