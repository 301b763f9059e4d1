package org.seedbed.tenancy.internal.exit;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What a park says about exits.
 *
 * @param graceDays after the day something was due until which an exit is still on time
 * @param addressDays after the last day, to move the registered address
 * @param followUpMonths after the last day, at which somebody asks how it goes
 * @param sheet what a hand-over sheet begins with
 */
record ExitSettings(
        @NotNull @Min(0) @Max(366) Integer graceDays,
        @NotNull @Min(0) @Max(366) Integer addressDays,

        @NotNull @Size(max = 6) List<@NotNull @Min(1) @Max(120) Integer> followUpMonths,

        @NotNull @Size(min = 1, max = 40) List<@NotNull @Valid ExitSheetTemplateLine> sheet) {

    /**
     * A line of the template.
     *
     * @param expected pieces that were given out; 0 where it differs
     * @param perUnit one for each room; otherwise one for all
     */
    record ExitSheetTemplateLine(
            @NotNull ExitSheetKind kind,
            @NotBlank @Size(max = 60) String label,
            @NotNull @Min(0) @Max(9999) Integer expected,
            @NotNull Boolean perUnit) {}

    /** What came with the product, for parks that say nothing of their own. */
    static final ExitSettings DELIVERED = read();

    private static ExitSettings read() {
        try (var file = ExitSettings.class.getResourceAsStream("/rules/exit.json")) {
            // Where they come from is told beside them.
            return new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(file, ExitSettings.class);
        } catch (IOException e) {
            throw new UncheckedIOException("/rules/exit.json", e);
        }
    }
}
