package org.seedbed.lease.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.lease.internal.OccupancyJson.OccupancyState;
import org.seedbed.lease.internal.UnitOnDay.Letting;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Tenants.TenantOnDay;

class OccupancyCalculatorTest {

    private static final LocalDate ON = LocalDate.of(2026, 4, 1);
    private static final LocalDate FAR = ON.plusYears(1);
    private static final UUID TENANT = UUID.randomUUID();

    @Test
    void aUnitStandsAsItsLettingsSay() {
        assertThat(office("100").state(ON)).isEqualTo(OccupancyState.FREE);
        assertThat(office("100", whole(FAR)).state(ON)).isEqualTo(OccupancyState.LET);
        assertThat(zone(6, seats(5, FAR)).state(ON)).isEqualTo(OccupancyState.PARTLY_LET);
        assertThat(zone(6, seats(5, FAR), seats(1, FAR)).state(ON)).isEqualTo(OccupancyState.LET);
        assertThat(zone(6, whole(FAR)).state(ON)).isEqualTo(OccupancyState.LET);
        assertThat(unit(UnitKind.MEETING, "20", 8).state(ON)).isEqualTo(OccupancyState.RESERVED);
    }

    @Test
    void ninetyDaysCountFromTheDayOnWithTheLastDayOfTheLetting() {
        assertThat(office("100", whole(ON)).state(ON)).isEqualTo(OccupancyState.ENDING);
        assertThat(office("100", whole(ON.plusDays(89))).state(ON)).isEqualTo(OccupancyState.ENDING);
        assertThat(office("100", whole(ON.plusDays(90))).state(ON)).isEqualTo(OccupancyState.LET);
        assertThat(zone(6, seats(5, FAR), seats(1, ON)).state(ON)).isEqualTo(OccupancyState.ENDING);
    }

    @Test
    void seatsBringTheirShareOfTheArea() {
        assertThat(zone(6, seats(1, FAR)).areaLet()).isEqualTo("16.67");
        assertThat(zone(6, seats(1, FAR), seats(2, FAR)).areaLet()).isEqualTo("50.00");
        assertThat(zone(6, seats(6, FAR)).areaLet()).isEqualTo("100.00");
        assertThat(zone(6, whole(FAR)).seatsLet()).isEqualTo(6);
        // A zone that was made smaller than what is let of it is full, not fuller than full.
        assertThat(zone(2, seats(3, FAR)).areaLet()).isEqualTo("100.00");
    }

    @Test
    void figuresAreSums() {
        var figures = OccupancyCalculator.figures(
                List.of(office("100.10", whole(FAR)), office("50.05"), zone(4, seats(1, FAR))));
        assertThat(figures.units()).isEqualTo(3);
        assertThat(figures.unitsLet()).isEqualTo(1);
        assertThat(figures.area()).isEqualTo("250.15");
        assertThat(figures.areaLet()).isEqualTo("125.10");
        assertThat(figures.seats()).isEqualTo(4);
        assertThat(figures.seatsLet()).isEqualTo(1);
        assertThat(figures.rate()).isEqualTo("0.5001");
    }

    @Test
    void nothingIsNeitherFullNorEmpty() {
        assertThat(OccupancyCalculator.figures(List.of()).rate()).isNull();
        assertThat(OccupancyCalculator.figures(List.of()).area()).isEqualTo("0.00");
    }

    @Test
    void stagesComeInTheOrderOfTheChainWithTenantsBetweenStagesLast() {
        var tenants = List.of(
                tenant(UUID.randomUUID(), null, false),
                tenant(UUID.randomUUID(), Stage.GRADUATED, false),
                tenant(TENANT, Stage.NURSERY, true));
        var day = OccupancyCalculator.occupancy(
                ON, List.of(office("100", whole(FAR)), zone(6, seats(2, FAR), seats(1, FAR))), tenants);
        assertThat(day.byStage()).extracting(s -> s.stage()).containsExactly(Stage.NURSERY, Stage.GRADUATED, null);
        assertThat(day.byStage().getFirst().area()).isEqualByComparingTo("100");
        assertThat(day.byStage().getFirst().seats()).isEqualTo(3);
        assertThat(day.incubatees()).isEqualTo(1);
        assertThat(day.tenants()).isEqualTo(3);
    }

    private static TenantOnDay tenant(UUID id, Stage stage, boolean incubatee) {
        return new TenantOnDay(id, UUID.randomUUID(), stage, incubatee);
    }

    private static Letting whole(LocalDate until) {
        return seats(null, until);
    }

    private static Letting seats(Integer seats, LocalDate until) {
        return new Letting(UUID.randomUUID(), TENANT, Stage.NURSERY, until, seats);
    }

    private static UnitOnDay office(String area, Letting... lettings) {
        return unit(UnitKind.OFFICE, area, null, lettings);
    }

    private static UnitOnDay zone(int seats, Letting... lettings) {
        return unit(UnitKind.WORKSTATION, "100.00", seats, lettings);
    }

    private static UnitOnDay unit(UnitKind kind, String area, Integer seats, Letting... lettings) {
        return new UnitOnDay(
                UUID.randomUUID(),
                "A1",
                kind,
                new BigDecimal(area),
                seats,
                UUID.randomUUID(),
                "A",
                UUID.randomUUID(),
                1,
                "1层",
                List.of(lettings));
    }
}
