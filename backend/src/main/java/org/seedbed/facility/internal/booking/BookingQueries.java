package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.internal.booking.BookingJson.BookedFacility;
import org.seedbed.facility.internal.booking.BookingJson.BookingSummary;
import org.seedbed.facility.internal.register.Facility;
import org.seedbed.facility.internal.register.FacilityStore;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** Lists of bookings. */
@ApplicationScoped
class BookingQueries {

    enum BookingSort implements SortKey {
        STARTS_AT("b.starts_at"),
        MADE_AT("b.made_at");

        private final String column;

        BookingSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }
    }

    private final Database database;
    private final FacilityStore facilities;
    private final Parks parks;

    BookingQueries(Database database, FacilityStore facilities, Parks parks) {
        this.database = database;
        this.facilities = facilities;
        this.parks = parks;
    }

    /** Those of a park. */
    @Transactional
    Page<BookingSummary> park(UUID parkId, BookingFilter filter, PageParams page) {
        return page(filter.of(Sql.of(BookingStore.SELECT + "where b.park_id = ?", parkId)), filter, page);
    }

    /** Those of a company, wherever it stays. */
    @Transactional
    Page<BookingSummary> own(UUID companyId, BookingFilter filter, PageParams page) {
        var own = Sql.of(
                BookingStore.SELECT + "where b.tenant_id in (select o.id from tenant o where o.company_id = ?)",
                companyId);
        return page(filter.of(own), filter, page);
    }

    private Page<BookingSummary> page(Sql sql, BookingFilter filter, PageParams page) {
        var found =
                database.page(sql, SortKey.orderBy(filter.sort(), BookingSort.STARTS_AT, "b.id"), page, Booking::of);
        var known = found.items().stream()
                .collect(Collectors.groupingBy(
                        Booking::parkId,
                        Collectors.flatMapping(one -> one.span().facilityIds().stream(), Collectors.toSet())))
                .entrySet()
                .stream()
                .flatMap(one -> facilities.find(one.getKey(), one.getValue()).stream())
                .collect(Collectors.toMap(Facility::id, one -> one));
        var zones = found.items().stream()
                .map(Booking::parkId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), parks::zone));
        return found.map(booking -> BookingViews.summary(
                booking, booked(booking, known), Objects.requireNonNull(zones.get(booking.parkId()))));
    }

    private static List<BookedFacility> booked(Booking booking, Map<UUID, Facility> known) {
        return BookingViews.booked(booking.span().facilityIds().stream()
                .filter(known::containsKey)
                .map(known::get)
                .toList());
    }

    /** What a list is narrowed to; days are the park's. */
    record BookingFilter(
            List<BookingState> states,
            @Nullable UUID facilityId,
            @Nullable UUID tenantId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String sort) {

        Sql of(Sql sql) {
            return sql.filter(states, "and b.state = any(?)")
                    .filter(
                            facilityId,
                            "and exists (select from booking_facility w where w.booking_id = b.id and w.facility_id = ?)")
                    .filter(tenantId, "and b.tenant_id = ?")
                    .filter(from, "and b.on_date >= ?")
                    .filter(to, "and b.on_date <= ?");
        }
    }
}
