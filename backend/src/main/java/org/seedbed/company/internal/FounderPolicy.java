package org.seedbed.company.internal;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FounderCategory;
import org.seedbed.company.internal.CompanyJson.FounderUpdateRequest;
import org.seedbed.company.internal.CompanyJson.IdDocument;
import org.seedbed.company.internal.FounderQueries.Opened;

/** What a change of a founder's record does to what is kept of the person. */
final class FounderPolicy {

    private FounderPolicy() {}

    /** Whether something that is kept now would be gone afterwards: cleared or replaced. Additions lose nothing. */
    static boolean loses(Opened before, FounderUpdateRequest request, @Nullable IdDocument document) {
        var sealed = FounderVault.sensitive(request.categories());
        return replaces(before.name(), CompanyJson.given("/name", request.name()))
                || replaces(before.phone(), request.phone())
                || replaces(before.userId(), request.userId())
                || drops(before.categories(), request.categories())
                // Sealed values stay when the request brings none.
                || (!sealed.isEmpty() && drops(before.tags(), sealed))
                || (document != null && replaces(before.idDocument(), document));
    }

    private static boolean replaces(@Nullable Object before, @Nullable Object after) {
        return before != null && !Objects.equals(before, after);
    }

    private static boolean drops(Collection<FounderCategory> before, Collection<FounderCategory> after) {
        return !after.containsAll(before);
    }
}
