package org.seedbed.shared.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Noto Sans SC, embedded into every document with the characters it uses: a paper looks the same wherever it is opened. */
@Singleton
class DocumentFont {

    static final String FAMILY = "Noto Sans SC";

    private static final String RESOURCE = "/fonts/NotoSansSC-Regular.ttf";
    /** Beyond lie private use and nothing a name is written with. */
    private static final int LAST = 0x3FFFF;

    /** Read at the first document: the service starts without the font in memory. */
    private static final class Known {
        private static final BitSet CHARACTERS = read();

        private static BitSet read() {
            try (var in = stream();
                    var ttf = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                var lookup = ttf.getUnicodeCmapLookup();
                var known = new BitSet(LAST + 1);
                for (int character = ' '; character <= LAST; character++) {
                    if (lookup.getGlyphId(character) > 0) {
                        known.set(character);
                    }
                }
                known.set('\n');
                known.set('\r');
                known.set('\t');
                return known;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static InputStream stream() {
        return Objects.requireNonNull(DocumentFont.class.getResourceAsStream(RESOURCE), RESOURCE);
    }

    /**
     * Refuses text that would have gaps.
     *
     * @throws org.seedbed.shared.problem.ProblemException document.character-missing
     */
    void requireAll(String text) {
        var missing = missing(text);
        if (!missing.isEmpty()) {
            throw DocumentErrors.CHARACTER_MISSING.raise("characters", missing);
        }
    }

    /** The characters of a text it lacks, as people are told; empty where it has all. */
    String missing(String text) {
        return text.codePoints()
                .filter(character -> !Known.CHARACTERS.get(character))
                .distinct()
                .limit(10)
                .mapToObj(DocumentFont::shown)
                .collect(Collectors.joining(" "));
    }

    /** Also for those nobody can see. */
    private static String shown(int character) {
        var code = String.format("U+%04X", character);
        return Character.isISOControl(character) ? code : Character.toString(character) + " (" + code + ")";
    }
}
