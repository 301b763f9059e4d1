package org.seedbed.reporting.internal.form;

import jakarta.inject.Singleton;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.db.JsonColumns;

/** Contents as they are stored, and the hash that tells whether one is still the same. */
@Singleton
public class FormContents {

    private final JsonColumns json;

    FormContents(JsonColumns json) {
        this.json = json;
    }

    String write(ReportFormContent content) {
        return json.write(content);
    }

    public ReportFormContent read(String stored) {
        return json.read(stored, ReportFormContent.class);
    }

    /** SHA-256 of the written content. */
    String hash(ReportFormContent content) {
        return Sha256.hex(write(content));
    }
}
