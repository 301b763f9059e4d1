package org.seedbed.billing.internal.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.billing.internal.meter.Reading.estimate;
import static org.seedbed.billing.internal.meter.Reading.seen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.meter.Device;
import org.seedbed.billing.internal.meter.Reading;
import org.seedbed.billing.internal.metering.MeterData.Counted;
import org.seedbed.billing.internal.metering.MeterData.Days;
import org.seedbed.billing.internal.metering.MeterData.Let;
import org.seedbed.billing.internal.metering.MeterData.Load;
import org.seedbed.billing.internal.metering.MeterData.Room;
import org.seedbed.billing.internal.metering.MeterFacts.Gap;
import org.seedbed.billing.internal.metering.MeterFacts.MeterRoom;
import org.seedbed.billing.internal.metering.MeterFacts.Missing;
import org.seedbed.billing.internal.metering.MeterShare.PriceFrom;

class MeterAssignmentTest {

    private static final LocalDate START = day(9, 1);
    private static final DaySpan UNTIL_NOVEMBER = new DaySpan(START, day(11, 1));
    private static final UUID METER = UUID.randomUUID();
    private static final UUID ROOM = UUID.randomUUID();
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void aTenantPaysFromReadingToReading() {
        var meter =
                own(room(let(ONE, START, null)), seen(START, "0"), seen(day(10, 1), "10.5"), seen(day(11, 1), "30"));
        var facts = of(meter, ONE);
        assertThat(told(facts))
                .containsExactly(
                        "D-1 · A1 2026-09-01..2026-10-01 10.5 8.93", "D-1 · A1 2026-10-01..2026-11-01 19.5 16.58");
        assertThat(facts.missing()).isEmpty();
    }

    @Test
    void withoutAReadingOnTheDayOfChangeNeitherPaysAndBothAreTold() {
        var room = room(let(ONE, START, day(10, 10)), let(OTHER, day(10, 10), null));
        var meter = own(room, seen(START, "0"), seen(day(10, 1), "10"), seen(day(11, 1), "30"));
        var missing = missing(Gap.READING, day(10, 10));
        assertThat(told(of(meter, ONE))).containsExactly("D-1 · A1 2026-09-01..2026-10-01 10 8.50");
        assertThat(of(meter, ONE).missing()).containsExactly(missing);
        assertThat(told(of(meter, OTHER))).isEmpty();
        assertThat(of(meter, OTHER).missing()).containsExactly(missing);
        var read = own(room, seen(START, "0"), seen(day(10, 1), "10"), seen(day(10, 10), "15"), seen(day(11, 1), "30"));
        assertThat(told(of(read, ONE)))
                .containsExactly("D-1 · A1 2026-09-01..2026-10-01 10 8.50", "D-1 · A1 2026-10-01..2026-10-10 5 4.25");
        assertThat(told(of(read, OTHER))).containsExactly("D-1 · A1 2026-10-10..2026-11-01 15 12.75");
        assertThat(of(read, OTHER).missing()).isEmpty();
    }

    @Test
    void whatWasUsedWhileNobodyWasThereIsThePark() {
        var meter =
                own(room(let(ONE, day(10, 1), null)), seen(START, "0"), seen(day(10, 1), "10"), seen(day(11, 1), "30"));
        assertThat(told(of(meter, ONE))).containsExactly("D-1 · A1 2026-10-01..2026-11-01 20 17.00");
    }

    @Test
    void leasesOfOneTenantThatMeetAreNoChange() {
        var room = room(let(ONE, START, day(10, 15)), let(ONE, day(10, 15), null));
        var meter = own(room, seen(START, "0"), seen(day(11, 1), "30"));
        assertThat(told(of(meter, ONE))).containsExactly("D-1 · A1 2026-09-01..2026-11-01 30 25.50");
    }

    @Test
    void theDayTheRunChargesUntilNeedsAReading() {
        var meter = own(room(let(ONE, START, null)), seen(START, "0"), seen(day(10, 1), "10"));
        assertThat(of(meter, ONE).missing()).containsExactly(missing(Gap.READING, day(11, 1)));
        var later = own(room(let(ONE, START, null)), seen(START, "0"), seen(day(10, 1), "10"), seen(day(11, 2), "31"));
        assertThat(told(of(later, ONE))).hasSize(1);
    }

    @Test
    void withoutATariffNothingIsChargedAndItIsTold() {
        var meter = own(room(let(ONE, START, null)), seen(START, "0"), seen(day(11, 1), "10"));
        var facts = MeterAssignment.of(
                        new Load(List.of(meter), Map.of(MeterFee.ELECTRICITY, List.of(price(day(10, 1), "1")))),
                        List.of(ONE),
                        UNTIL_NOVEMBER)
                .get(ONE);
        assertThat(facts.lines()).isEmpty();
        assertThat(facts.missing()).containsExactly(missing(Gap.TARIFF, START));
    }

    @Test
    void aPriceHoldsForWhatBeginsOnItsDay() {
        var meter = own(room(let(ONE, START, null)), seen(START, "0"), seen(day(10, 1), "10"), seen(day(11, 1), "20"));
        var prices = List.of(price(LocalDate.of(2020, 1, 1), "1"), price(day(10, 1), "2"));
        var facts = MeterAssignment.of(
                        new Load(List.of(meter), Map.of(MeterFee.ELECTRICITY, prices)), List.of(ONE), UNTIL_NOVEMBER)
                .get(ONE);
        assertThat(told(facts))
                .containsExactly(
                        "D-1 · A1 2026-09-01..2026-10-01 10 10.00", "D-1 · A1 2026-10-01..2026-11-01 10 20.00");
    }

    @Test
    void whatConcernsAMonthRestsOnNothingElse() {
        var rooms = List.of(room(let(OTHER, START, day(10, 1)), let(ONE, day(10, 1), null)));
        var meter = shared(rooms, seen(START, "0"), seen(day(10, 1), "10"), seen(day(11, 1), "41"));
        var month = new DaySpan(day(10, 1), day(11, 1));
        var october = of(meter, ONE).during(month);
        assertThat(told(october)).isEqualTo(told(of(meter, ONE)));
        var share = october.meters().getFirst();
        assertThat(share.devices().getFirst().readings()).hasSize(2);
        assertThat(share.sharers()).hasSize(1);
        assertThat(of(meter, ONE).during(new DaySpan(START, day(10, 1))).meters())
                .isEmpty();
    }

    @Test
    void aReplacedDeviceGoesOnWhereTheOldOneEnded() {
        var old = new Counted(device("1", "30", seen(START, "100"), seen(day(10, 15), "110")), START, day(10, 15));
        var now = new Counted(device("2", "1", seen(day(10, 15), "0"), seen(day(11, 1), "40")), day(10, 15), null);
        var meter = new MeterData(
                METER, "D-1", MeterFee.ELECTRICITY, false, List.of(old, now), List.of(room(let(ONE, START, null))));
        assertThat(told(of(meter, ONE)))
                .containsExactly(
                        "D-1 · A1 2026-09-01..2026-10-15 300 255.00", "D-1 · A1 2026-10-15..2026-11-01 40 34.00");
    }

    @Test
    void anEstimateThatWasTooHighComesBack() {
        var meter =
                own(room(let(ONE, START, null)), seen(START, "0"), estimate(day(10, 1), "50"), seen(day(11, 1), "40"));
        assertThat(told(of(meter, ONE)))
                .containsExactly(
                        "D-1 · A1 2026-09-01..2026-10-01 50 42.50", "D-1 · A1 2026-10-01..2026-11-01 -10 -8.50");
        assertThat(of(meter, ONE).lines()).allMatch(MeteredLine::estimated);
    }

    @Test
    void twoAtOnceNeedASharedMeter() {
        var seats = new Room(
                ROOM,
                "A1",
                new BigDecimal("100"),
                10,
                new Days(START, null),
                List.of(
                        new Let(ONE, 1, 4, new DaySpan(START, day(12, 1))),
                        new Let(OTHER, 5, 2, new DaySpan(START, day(12, 1)))));
        var meter = own(seats, seen(START, "0"), seen(day(11, 1), "100"));
        assertThat(of(meter, ONE).missing()).containsExactly(missing(Gap.SHARED, START));
        assertThat(of(meter, ONE).lines()).isEmpty();
    }

    @Test
    void aSharedMeterIsDividedByAreaAndDaysWithThePartOfThePark() {
        // 61 days: 50 ㎡ all along, 50 ㎡ for 31 days and then empty, 40 and 20 of 100 ㎡ by seats.
        var second = UUID.randomUUID();
        var zone = UUID.randomUUID();
        var rooms = List.of(
                room(let(ONE, START, null)),
                new Room(
                        second,
                        "A2",
                        new BigDecimal("50"),
                        null,
                        new Days(START, null),
                        List.of(new Let(OTHER, null, null, new DaySpan(day(10, 1), day(12, 1))))),
                new Room(
                        zone,
                        "A3",
                        new BigDecimal("100"),
                        10,
                        new Days(START, null),
                        List.of(
                                new Let(ONE, 1, 4, new DaySpan(START, day(12, 1))),
                                new Let(OTHER, 5, 2, new DaySpan(START, day(12, 1))))));
        var meter = shared(rooms, seen(START, "0"), seen(day(11, 1), "1000"));
        assertThat(told(of(meter, ONE)))
                .containsExactlyInAnyOrder(
                        "D-1 · A1 2026-09-01..2026-11-01 250 212.50", "D-1 · A3 2026-09-01..2026-11-01 200 170.00");
        assertThat(told(of(meter, OTHER)))
                .containsExactlyInAnyOrder(
                        "D-1 · A2 2026-10-01..2026-11-01 127.0492 107.99", "D-1 · A3 2026-09-01..2026-11-01 100 85.00");
        var sharers = of(meter, ONE).meters().getFirst().sharers();
        assertThat(sharers.stream().filter(s -> s.subject().endsWith(":park"))).hasSize(2);
    }

    @Test
    void whoFollowsInASharedRoomPaysItsOwnDays() {
        var rooms = List.of(room(let(ONE, START, day(10, 1)), let(OTHER, day(10, 1), null)));
        var meter = shared(rooms, seen(START, "0"), seen(day(11, 1), "61"));
        assertThat(told(of(meter, ONE))).containsExactly("D-1 · A1 2026-09-01..2026-10-01 30 25.50");
        assertThat(told(of(meter, OTHER))).containsExactly("D-1 · A1 2026-10-01..2026-11-01 31 26.35");
    }

    @Test
    void aRoomThatTwoPlacesNameIsCountedOnce() {
        var twice = List.of(room(let(ONE, START, null)), room(let(ONE, START, null)));
        var meter = shared(twice, seen(START, "0"), seen(day(11, 1), "100"));
        assertThat(told(of(meter, ONE))).containsExactly("D-1 · A1 2026-09-01..2026-11-01 100 85.00");
    }

    @Test
    void aRoomSharesOnTheDaysTheMeterCountsForIt() {
        var until = new Room(
                ROOM, "A1", new BigDecimal("50"), null, new Days(START, day(10, 1)), List.of(let(ONE, START, null)));
        var other = new Room(
                UUID.randomUUID(),
                "A2",
                new BigDecimal("50"),
                null,
                new Days(START, null),
                List.of(let(OTHER, START, null)));
        var meter = shared(List.of(until, other), seen(START, "0"), seen(day(10, 1), "100"), seen(day(11, 1), "200"));
        assertThat(told(of(meter, ONE))).containsExactly("D-1 · A1 2026-09-01..2026-10-01 50 42.50");
        assertThat(told(of(meter, OTHER))).hasSize(2).contains("D-1 · A2 2026-10-01..2026-11-01 100 85.00");
        assertThat(of(meter, ONE).missing()).isEmpty();
    }

    @Test
    void whomNoMeterConcernsIsLeftOut() {
        var meter = own(room(let(ONE, START, null)), seen(START, "0"), seen(day(11, 1), "1"));
        assertThat(MeterAssignment.of(load(meter), List.of(OTHER), UNTIL_NOVEMBER))
                .isEmpty();
    }

    private static Missing missing(Gap gap, LocalDate day) {
        return new Missing(gap, METER, "D-1", List.of(new MeterRoom(ROOM, "A1")), day);
    }

    private static List<String> told(MeterFacts facts) {
        return facts.lines().stream()
                .map(line -> "%s %s %s %s"
                        .formatted(
                                line.label(),
                                line.line().days(),
                                line.line().rate().quantity().toPlainString(),
                                line.line().amount().toPlainString()))
                .toList();
    }

    private static MeterFacts of(MeterData meter, UUID tenant) {
        return MeterAssignment.of(load(meter), List.of(tenant), UNTIL_NOVEMBER).get(tenant);
    }

    private static Load load(MeterData meter) {
        return new Load(List.of(meter), Map.of(MeterFee.ELECTRICITY, List.of(price(LocalDate.of(2020, 1, 1), "0.85"))));
    }

    private static MeterData own(Room room, Reading... readings) {
        return new MeterData(METER, "D-1", MeterFee.ELECTRICITY, false, List.of(counted(readings)), List.of(room));
    }

    private static MeterData shared(List<Room> rooms, Reading... readings) {
        return new MeterData(METER, "D-1", MeterFee.ELECTRICITY, true, List.of(counted(readings)), rooms);
    }

    private static Counted counted(Reading... readings) {
        return new Counted(device("1", "1", readings), START, null);
    }

    private static Device device(String number, String multiplier, Reading... readings) {
        return new Device(number, new BigDecimal(multiplier), Arrays.asList(readings));
    }

    private static Room room(Let... lets) {
        return new Room(ROOM, "A1", new BigDecimal("50"), null, new Days(START, null), List.of(lets));
    }

    private static Let let(UUID tenant, LocalDate from, LocalDate to) {
        return new Let(tenant, null, null, new DaySpan(from, to == null ? day(12, 31) : to));
    }

    private static PriceFrom price(LocalDate from, String price) {
        return new PriceFrom(from, new BigDecimal(price));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
