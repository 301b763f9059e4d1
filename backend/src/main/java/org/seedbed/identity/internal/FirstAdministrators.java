package org.seedbed.identity.internal;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.seedbed.identity.InvitationState;
import org.seedbed.identity.Role;
import org.seedbed.identity.TeamPlace;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * Asks in the first administrators of an empty installation. They come by a verified e-mail like everybody else; only the
 * second person is missing, for there is nobody yet. Once one of them has come, the setting does nothing any more.
 */
@ApplicationScoped
class FirstAdministrators {

    private static final Logger LOG = Logger.getLogger(FirstAdministrators.class);

    /** After the demo data, which brings an administrator of its own. */
    private static final int AFTER_DEMO = 5000;

    private final Database database;
    private final BusinessClock clock;
    private final ActingContext acting;
    private final InvitationService invitations;
    private final TeamTrail trail;
    private final List<String> emails;

    FirstAdministrators(
            Database database,
            BusinessClock clock,
            ActingContext acting,
            InvitationService invitations,
            TeamTrail trail,
            @ConfigProperty(name = "seedbed.bootstrap.admin-emails") Optional<List<String>> emails) {
        this.database = database;
        this.clock = clock;
        this.acting = acting;
        this.invitations = invitations;
        this.trail = trail;
        this.emails = emails.orElse(List.of()).stream()
                .map(e -> e.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    void atStart(@Observes @Priority(AFTER_DEMO) StartupEvent started) {
        if (!emails.isEmpty()) {
            askIn();
        }
    }

    /** Replicas that start together take their turn. */
    @Transactional
    void askIn() {
        var scope = new RowScope(
                null,
                null,
                null,
                clock.today(),
                Set.of(),
                Set.of(),
                Set.of("network_member_manage", "team_read"),
                Map.of());
        acting.run(new Acting(null, "job:bootstrap", UUID.randomUUID().toString(), scope), this::askInOnce);
    }

    private void askInOnce() {
        database.lock(TeamPlace.network().lockName());
        var administered = database.first(
                Sql.of("select 1 as one from membership where role = 'SYSTEM_ADMIN' and ended_at is null limit 1"),
                row -> row.integer("one"));
        if (administered.isEmpty()) {
            emails.forEach(this::askIn);
        }
    }

    /** An invitation that ran out is opened again: otherwise nobody could ever come. */
    private void askIn(String email) {
        var again = database.execute(Sql.of(
                "update invitation set expires_at = ? where email = ? and role = 'SYSTEM_ADMIN' and state = 'OPEN'",
                invitations.expiry(),
                email));
        if (again > 0) {
            return;
        }
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into invitation (id, scope, role, email, state, invited_at, expires_at)
                values (?, 'NETWORK', 'SYSTEM_ADMIN', ?, 'OPEN', ?, ?)""", id, email, clock.now(), invitations.expiry()));
        trail.invited(TeamPlace.network(), id, Role.SYSTEM_ADMIN, email, InvitationState.OPEN);
        LOG.info("The first system administrator is invited by the configured e-mail");
    }
}
