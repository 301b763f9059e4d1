package org.seedbed.views.internal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What the operations on saved views take and answer. */
interface SavedViewJson {

    String COLUMN = "[A-Za-z]{1,30}";

    /**
     * Keeps a view.
     *
     * @param search the list's query string, without the question mark
     * @param columns keys of the columns shown, in order; empty means as the list comes
     * @param preferred whether the list opens with it; takes the mark off any other
     */
    record SavedViewRequest(
            @NotNull ListKey list,
            @NotBlank @Size(max = 50) String name,
            @NotNull @Size(max = 2_000) String search,
            @NotNull @Size(max = 40) List<@NotNull @Pattern(regexp = COLUMN) String> columns,
            boolean preferred) {}

    /** Replaces all that a view says; it stays with its list. */
    record SavedViewUpdateRequest(
            @NotBlank @Size(max = 50) String name,
            @NotNull @Size(max = 2_000) String search,
            @NotNull @Size(max = 40) List<@NotNull @Pattern(regexp = COLUMN) String> columns,
            boolean preferred) {}

    record SavedViewResponse(
            UUID id, int version, ListKey list, String name, String search, List<String> columns, boolean preferred) {}
}
