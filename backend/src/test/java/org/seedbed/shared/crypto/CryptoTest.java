package org.seedbed.shared.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CryptoTest {

    private static final Place PLACE = new Place("founder", "id_number_sealed", UUID.randomUUID());

    @Test
    void aValueOpensInItsPlaceOnly() {
        var sealer = new Sealer(keys(key("a", 1), key("h", 9)));
        var sealed = sealer.seal(PLACE, "11010519491231002X 残疾");

        assertThat(sealer.open(PLACE, sealed)).isEqualTo("11010519491231002X 残疾");
        for (var other : new Place[] {
            new Place("founder", "id_number_sealed", UUID.randomUUID()),
            new Place("founder", "categories_sealed", PLACE.row()),
            new Place("other", "id_number_sealed", PLACE.row())
        }) {
            assertThatThrownBy(() -> sealer.open(other, sealed)).hasMessageContaining("does not open");
        }
    }

    @Test
    void everyAlteredByteIsNoticed() {
        var sealer = new Sealer(keys(key("a", 1) + "," + key("b", 2), key("h", 9)));
        var sealed = sealer.seal(PLACE, "value");
        for (int i = 0; i < sealed.length; i++) {
            var altered = sealed.clone();
            altered[i] ^= 3;
            assertThatThrownBy(() -> sealer.open(PLACE, altered)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void equalValuesSealDifferentlyAndTheTextIsNotInside() {
        var sealer = new Sealer(keys(key("a", 1), key("h", 9)));
        var one = sealer.seal(PLACE, "110105");
        assertThat(one).isNotEqualTo(sealer.seal(PLACE, "110105"));
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("110105");
    }

    @Test
    void anOldKeyStillReadsAndIsToldApartUntilItIsDropped() {
        var old = new Sealer(keys(key("a", 1), key("h", 9))).seal(PLACE, "value");
        var rotated = new Sealer(keys(key("b", 2) + "," + key("a", 1), key("h", 9)));

        assertThat(rotated.open(PLACE, old)).isEqualTo("value");
        assertThat(Sealer.keyId(old)).isEqualTo("a");
        assertThat(Arrays.mismatch(old, rotated.currentHeader())).isLessThan(rotated.currentHeader().length);
        assertThat(rotated.seal(PLACE, "value")).startsWith(rotated.currentHeader());
        assertThatThrownBy(() -> new Sealer(keys(key("b", 2), key("h", 9))).open(PLACE, old))
                .hasMessageContaining("Key a is not configured");
    }

    @Test
    void aHashHangsOnValueDomainAndKey() {
        var hash = new KeyedHash(keys(key("a", 1), key("h2", 8) + "," + key("h1", 9)));
        var before = new KeyedHash(keys(key("a", 1), key("h1", 9)));

        assertThat(hash.of("d", "x")).isEqualTo(hash.of("d", "x")).startsWith(hash.currentPrefix());
        assertThat(hash.of("d", "x")).isNotEqualTo(hash.of("e", "x")).isNotEqualTo(hash.of("d", "y"));
        assertThat(hash.candidates("d", "x")).containsExactly(hash.of("d", "x"), before.of("d", "x"));
    }

    @Test
    void brokenKeysAreRefusedWithoutShowingThem() {
        assertThatThrownBy(() -> keys(null, key("h", 9))).hasMessageContaining("seedbed.personal.keys is missing");
        assertThatThrownBy(() -> keys(key("a", 1), " ")).hasMessageContaining("seedbed.personal.hash-keys is missing");
        assertThatThrownBy(() -> keys("c2VjcmV0", key("h", 9))).hasMessageContaining("needs an id");
        assertThatThrownBy(() -> keys("a:c2VjcmV0", key("h", 9)))
                .hasMessageContaining("6 bytes")
                .hasMessageNotContaining("c2VjcmV0");
        assertThatThrownBy(() -> keys("a:???", key("h", 9))).hasMessageContaining("not base64");
        assertThatThrownBy(() -> keys(key("a", 1) + "," + key("a", 2), key("h", 9)))
                .hasMessageContaining("given twice");
    }

    private static PersonalKeys keys(String sealing, String hashing) {
        return new PersonalKeys(Optional.ofNullable(sealing), Optional.of(hashing));
    }

    private static String key(String id, int seed) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }
}
