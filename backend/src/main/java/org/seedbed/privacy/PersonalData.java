package org.seedbed.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seedbed.identity.Actor;

/** Port: what a module keeps of a person. Every module that keeps anything implements it as a bean. */
public interface PersonalData {

    /** A kind of record, e.g. {@code founder}, with the values of each as text. */
    record Section(String name, List<Map<String, String>> items) {}

    /** Everything kept of the person themselves, sensitive values in clear: it is their own. */
    List<Section> of(Actor person);

    /** The parks that keep something of the person. */
    Collection<UUID> parks(Actor person);

    /**
     * Anonymises what may go of a user in a park, in the caller's transaction.
     *
     * @return what was done and what stays, as keys the SPA words ({@code privacy.outcome.<KEY>})
     */
    List<Outcome> erase(UUID parkId, UUID userId);

    /** Ends all consents of the person in the park and erases what hung on them. */
    List<Outcome> withdraw(UUID parkId, UUID userId);

    /** What became of a kind of data. */
    @Schema(name = "PrivacyOutcome")
    enum Outcome {
        FOUNDER_ANONYMISED,
        SENSITIVE_ERASED,
        MENTOR_CONTACT_ERASED,
        /** Current roles end through the members page. */
        ROLES_STAY,
        /** The sign-in account belongs to the identity provider. */
        ACCOUNT_STAYS,
        /** Leases and agreements are kept ten years after their end. */
        CONTRACTS_STAY,
        APPLICATION_DRAFTS_ERASED,
        /** What was applied for goes by the retention rules. */
        APPLICATIONS_STAY,
        /** What reviewers said, and why they stood aside, stays with the application it is about. */
        REVIEWS_STAY,
        /** What the person was told in the app about the park. */
        INBOX_ERASED,
        /** The trail is kept ten years, personal values as hashes. */
        TRAIL_STAYS,
        NOTHING_FOUND
    }
}
