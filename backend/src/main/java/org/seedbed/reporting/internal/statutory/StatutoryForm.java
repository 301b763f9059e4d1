package org.seedbed.reporting.internal.statutory;

import java.util.UUID;
import org.seedbed.company.FigurePeriod;

/**
 * A version of a form.
 *
 * @param document that asks for it
 * @param hash of content and template
 */
record StatutoryForm(
        UUID id,
        String code,
        int number,
        FigurePeriod.Kind period,
        String title,
        String titleEn,
        String document,
        String hash) {}
