package org.seedbed.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.shared.db.SqlRunner;

/** Port of the store of policies: {@link Policies} answers the modules above through it. */
public interface PublishedVersions {

    /** The version of the policy in force on the day, of the park's own or a delivered one. */
    Optional<PublishedPolicy> inForce(UUID parkId, UUID policyId, LocalDate day);

    /** A published version. */
    Optional<PublishedPolicy> version(UUID parkId, UUID versionId);

    /** Of each policy of the kind, of the park's own and the delivered ones, the version in force on the day; by name. */
    List<PublishedPolicy> inForce(UUID parkId, PolicyKind kind, LocalDate day);

    /** Published versions by their ids. */
    Map<UUID, PublishedPolicy> versions(Collection<UUID> versionIds, SqlRunner rows);
}
