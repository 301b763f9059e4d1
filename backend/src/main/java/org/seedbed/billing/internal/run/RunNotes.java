package org.seedbed.billing.internal.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.content.BillFacts;
import org.seedbed.billing.internal.content.Canonical;
import org.seedbed.billing.internal.contract.Contract;
import org.seedbed.billing.internal.metering.MeterFacts.Gap;
import org.seedbed.billing.internal.metering.MeterFacts.MeterRoom;
import org.seedbed.billing.internal.metering.MeterFacts.Missing;
import org.seedbed.billing.internal.run.RunJson.BillRunNoteView;
import org.seedbed.lease.LeaseFacts.LeaseFact;
import org.seedbed.lease.LeaseFacts.PlaceFact;

/** What is not billed of one tenant, and what it is about: room, meter, lease, agreement, day. Pure. */
final class RunNotes {

    /** Facts of which nothing can be billed, whichever they are. */
    static final BillRunNoteView CONTRADICTION =
            new BillRunNoteView(RunNote.FACTS_CONTRADICT, null, null, List.of(), null, null, null);

    /** A line of this label comes to more than any line does. */
    static BillRunNoteView implausible(String label) {
        return new BillRunNoteView(RunNote.AMOUNT_IMPLAUSIBLE, null, null, List.of(label), null, null, null);
    }

    private final BillFacts facts;
    private final List<LeaseFact> leases;

    private RunNotes(BillFacts facts, List<LeaseFact> leases) {
        this.facts = facts;
        this.leases = leases;
    }

    /** Whether there is anything to tell; the leases are needed only then. */
    static boolean any(BillFacts facts, LocalDate lastDay) {
        return facts.contracts().stream().anyMatch(lease -> unpriced(lease, lastDay))
                || missing(facts).stream().findAny().isPresent();
    }

    /**
     * Everything there is to tell.
     *
     * @param leases of the tenant
     * @param lastDay of the month that is billed
     */
    static List<BillRunNoteView> of(BillFacts facts, List<LeaseFact> leases, LocalDate lastDay) {
        var notes = new RunNotes(facts, leases);
        var told = new ArrayList<BillRunNoteView>();
        facts.contracts().stream()
                .filter(lease -> unpriced(lease, lastDay))
                .map(notes::unpriced)
                .forEach(told::add);
        missing(facts).stream().map(notes::missing).forEach(told::add);
        return told;
    }

    /** As it is kept with the preview. */
    static String write(BillRunNoteView note) {
        return Canonical.write(note);
    }

    static BillRunNoteView read(String stored) {
        return Canonical.read(stored, BillRunNoteView.class);
    }

    private static List<Missing> missing(BillFacts facts) {
        var meters = facts.meters();
        return meters == null ? List.of() : meters.missing();
    }

    /** On days that would have been billed here by now. */
    private static boolean unpriced(Contract lease, LocalDate lastDay) {
        return lease.unpriced() && !lease.from().isAfter(lastDay) && lease.to().isAfter(lease.billsFrom());
    }

    private BillRunNoteView unpriced(Contract lease) {
        var units = leases.stream()
                .filter(fact -> fact.id().equals(lease.leaseId()))
                .flatMap(fact -> fact.places().stream())
                .filter(place -> !hasRent(lease, place))
                .map(PlaceFact::number)
                .distinct()
                .toList();
        return new BillRunNoteView(
                RunNote.LEASE_WITHOUT_PRICE, null, null, units, lease.from(), lease.leaseId(), lease.agreement());
    }

    /** Rent of a unit or of seats in it, on a day on which it is let. */
    private static boolean hasRent(Contract lease, PlaceFact place) {
        var unit = place.unitId().toString();
        return lease.items().stream()
                .anyMatch(item -> item.fee() == FeeKind.RENT
                        && item.subject().startsWith(unit)
                        && item.from().isBefore(place.to())
                        && place.from().isBefore(item.to()));
    }

    private BillRunNoteView missing(Missing missing) {
        var lease = leaseOf(missing);
        return new BillRunNoteView(
                note(missing.gap()),
                missing.meterId(),
                missing.meter(),
                missing.rooms().stream().map(MeterRoom::number).toList(),
                missing.day(),
                lease.orElse(null),
                lease.flatMap(this::agreement).orElse(null));
    }

    private static RunNote note(Gap gap) {
        return switch (gap) {
            case READING -> RunNote.READING_MISSING;
            case TARIFF -> RunNote.TARIFF_MISSING;
            case SHARED -> RunNote.SHARERS_UNCLEAR;
        };
    }

    /** The lease of one of the rooms on the day; it may begin or end with it. */
    private Optional<UUID> leaseOf(Missing missing) {
        var rooms = missing.rooms().stream().map(MeterRoom::unitId).toList();
        return leases.stream()
                .flatMap(lease -> lease.places().stream())
                .filter(place -> rooms.contains(place.unitId()))
                .filter(place ->
                        !missing.day().isBefore(place.from()) && !missing.day().isAfter(place.to()))
                .map(PlaceFact::leaseId)
                .findFirst();
    }

    private Optional<String> agreement(UUID leaseId) {
        return facts.contracts().stream()
                .filter(lease -> lease.leaseId().equals(leaseId))
                .map(Contract::agreement)
                .flatMap(number -> Optional.ofNullable(number).stream())
                .findFirst();
    }
}
