package org.seedbed.company.internal;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FounderCategory;
import org.seedbed.company.IdDocumentType;
import org.seedbed.company.internal.CompanyJson.IdDocument;
import org.seedbed.shared.crypto.KeyedHash;
import org.seedbed.shared.crypto.Place;
import org.seedbed.shared.crypto.Sealer;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.validation.IdNumber;

/** A founder's hardship tags and ID number between their encrypted columns and the values themselves. */
@Singleton
class FounderVault {

    static final String TAGS = "tags_sealed";
    static final String ID = "id_sealed";
    private static final String ID_HASH = "founder.id_number";

    private final Sealer sealer;
    private final KeyedHash hash;
    private final BusinessClock clock;

    FounderVault(Sealer sealer, KeyedHash hash, BusinessClock clock) {
        this.sealer = sealer;
        this.hash = hash;
        this.clock = clock;
    }

    /** The sensitive ones among the categories, sealed; null when there are none. */
    byte @Nullable [] sealTags(UUID founder, Collection<FounderCategory> categories) {
        var tags = sensitive(categories).stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return tags.isEmpty() ? null : sealer.seal(place(TAGS, founder), tags);
    }

    List<FounderCategory> openTags(UUID founder, byte @Nullable [] sealed) {
        return sealed == null
                ? List.of()
                : Arrays.stream(sealer.open(place(TAGS, founder), sealed).split(",", -1))
                        .map(FounderCategory::valueOf)
                        .toList();
    }

    byte[] sealId(UUID founder, IdDocument id) {
        return sealer.seal(place(ID, founder), text(id));
    }

    @Nullable
    IdDocument openId(UUID founder, byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        var parts = sealer.open(place(ID, founder), sealed).split(":", 2);
        return new IdDocument(IdDocumentType.valueOf(parts[0]), parts[1]);
    }

    String hash(IdDocument id) {
        return hash.of(ID_HASH, text(id));
    }

    /** The hashes a row with this number may carry while keys are being changed. */
    List<String> hashes(IdDocument id) {
        return hash.candidates(ID_HASH, text(id));
    }

    /** What stands for a sensitive value where only sameness matters. */
    String digest(Object value) {
        return hash.of("founder.request", value.toString());
    }

    /** The document as it is stored, once its number has proven right. */
    @Nullable
    IdDocument checked(@Nullable IdDocument told) {
        if (told == null) {
            return null;
        }
        var number = IdNumber.fold(told.number());
        if (!told.type().accepts(number, clock.today())) {
            throw ProblemException.field("/idDocument/number", ValidationErrors.ID_NUMBER);
        }
        return new IdDocument(told.type(), number);
    }

    static Set<FounderCategory> sensitive(Collection<FounderCategory> categories) {
        return categories.stream().filter(FounderCategory::isSensitive).collect(Collectors.toSet());
    }

    static List<FounderCategory> open(Collection<FounderCategory> categories) {
        return categories.stream().filter(c -> !c.isSensitive()).sorted().toList();
    }

    private static String text(IdDocument id) {
        return id.type() + ":" + id.number();
    }

    static Place place(String column, UUID founder) {
        return new Place("founder", column, founder);
    }
}
