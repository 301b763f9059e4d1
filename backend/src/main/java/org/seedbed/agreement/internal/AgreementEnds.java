package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementEndCause;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.internal.AgreementJson.AgreementEndView;
import org.seedbed.agreement.internal.AgreementRequests.EndRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** What is kept beside an agreement: how it is to end, which notices of its end were told, who the three people are. */
@ApplicationScoped
class AgreementEnds {

    private final Database database;
    private final BusinessClock clock;

    AgreementEnds(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How it is to end, and who says so. */
    record ProposedEnd(AgreementEndView view, UUID proposedBy) {}

    void propose(Agreement agreement, UUID by, EndRequest request) {
        database.execute(Sql.of(
                """
                insert into agreement_end (park_id, agreement_id, cause, notice_on, last_day, agreed_to, reason,
                    proposed_by, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint pk_agreement_end do update set cause = excluded.cause,
                    notice_on = excluded.notice_on, last_day = excluded.last_day, agreed_to = excluded.agreed_to,
                    reason = excluded.reason, proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at""",
                agreement.parkId(),
                agreement.id(),
                request.cause(),
                request.noticeOn(),
                request.lastDay(),
                agreement.to(),
                request.reason().strip(),
                by,
                clock.now()));
    }

    Optional<ProposedEnd> proposed(UUID agreementId) {
        return database.first(
                Sql.of("select * from agreement_end where agreement_id = ?", agreementId),
                row -> new ProposedEnd(
                        new AgreementEndView(
                                row.constant("cause", AgreementEndCause.class),
                                row.date("notice_on"),
                                row.date("last_day"),
                                row.date("agreed_to"),
                                row.text("reason")),
                        row.uuid("proposed_by")));
    }

    /** The number of the signed agreement that goes on from it. */
    Optional<String> renewal(Agreement agreement) {
        return database.first(Sql.of("""
                        select number from agreement
                        where park_id = ? and renews_id = ? and signed_on is not null and state <> 'VOID'""", agreement.parkId(), agreement.id()), row -> row.text("number"));
    }

    /** Null where nothing of the kind is proposed or decided. */
    @Nullable
    AgreementEndView view(Agreement agreement) {
        var ends =
                agreement.state() == AgreementState.TERMINATING || agreement.state() == AgreementState.TERMINATED_EARLY;
        return ends ? proposed(agreement.id()).map(ProposedEnd::view).orElse(null) : null;
    }

    /** How many days before the last its end was told. */
    List<Integer> told(UUID agreementId) {
        return database.list(
                Sql.of("select days from agreement_expiry where agreement_id = ? order by days desc", agreementId),
                row -> row.integer("days"));
    }

    /** Maker, checker and approver by name. */
    Map<UUID, String> names(Agreement agreement) {
        return names(agreement.madeBy(), agreement.checkedBy(), agreement.approvedBy());
    }

    /** People by name; those there are. */
    Map<UUID, String> names(@Nullable UUID... those) {
        var people = Stream.of(those).filter(Objects::nonNull).toList();
        return database
                .list(
                        Sql.of("select id, display_name from app_user where id = any(?)", people),
                        row -> Map.entry(row.uuid("id"), row.text("display_name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
