package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;
import org.seedbed.reporting.internal.statutory.StatutoryCompiled.Known;
import org.seedbed.shared.crypto.Sha256;

/**
 * What a draft is called by whoever files it: another mark as soon as filing would freeze something else. Tens of thousands of
 * records are behind a form, so each is mixed to 128 bits, and those of a cell are added up: their order says nothing.
 */
final class StatutoryMark {

    private final MessageDigest whole = Sha256.digest();
    private final ByteBuffer fixed = ByteBuffer.allocate(32);

    private StatutoryMark() {}

    static String of(Known known) {
        var mark = new StatutoryMark();
        mark.text(mark.whole, known.findings().toString());
        mark.cells(known.sheet().cells());
        for (var row : known.sheet().rows()) {
            mark.text(mark.whole, row.tenantId() + row.name());
            mark.cells(row.cells());
        }
        return HexFormat.of().formatHex(mark.whole.digest());
    }

    private void cells(Map<String, CellValue> cells) {
        cells.forEach((key, value) -> {
            text(whole, key);
            value(value);
            records(value.records());
        });
    }

    private void value(CellValue value) {
        fixed.clear();
        fixed.putInt(value.unknowns());
        constant(value.state());
        constant(value.level());
        flush(whole);
        number(whole, value.number());
        text(whole, value.text());
    }

    private void records(List<Behind> records) {
        long one = 0;
        long other = 0;
        for (var record : records) {
            var mixed = new MixedWords();
            mixed.add(record);
            one += mixed.one();
            other += mixed.other();
        }
        fixed.clear();
        fixed.putInt(records.size()).putLong(one).putLong(other);
        flush(whole);
    }

    private void constant(@Nullable Enum<?> constant) {
        fixed.putInt(MixedWords.code(constant));
    }

    private void flush(MessageDigest digest) {
        digest.update(fixed.flip());
    }

    private void number(MessageDigest digest, @Nullable BigDecimal number) {
        // 1.0 and 1.00 are printed alike and frozen differently.
        bytes(digest, number == null ? null : number.unscaledValue().toByteArray());
        fixed.clear();
        fixed.putInt(number == null ? 0 : number.scale());
        flush(digest);
    }

    private void text(MessageDigest digest, @Nullable String text) {
        bytes(digest, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length before it, so that nothing runs into what follows. */
    private void bytes(MessageDigest digest, byte @Nullable [] bytes) {
        fixed.clear();
        fixed.putInt(bytes == null ? -1 : bytes.length);
        flush(digest);
        if (bytes != null) {
            digest.update(bytes);
        }
    }
}
