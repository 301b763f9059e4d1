package org.seedbed.facility.internal.booking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.booking.BookingRequests.BookingWordsRequest;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesAddRequest;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesPreview;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesRequest;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** Books the dates of a rule, each for itself: what cannot be had says why and does not keep the others. */
@ApplicationScoped
class MakeSeries {

    private final SeriesTry tries;
    private final SeriesStore store;
    private final SeriesViews views;
    private final MakeBooking make;
    private final BookingTrail trail;
    private final SeriesDates answers;
    private final BusinessClock clock;

    MakeSeries(
            SeriesTry tries,
            SeriesStore store,
            SeriesViews views,
            MakeBooking make,
            BookingTrail trail,
            SeriesDates answers,
            BusinessClock clock) {
        this.tries = tries;
        this.store = store;
        this.views = views;
        this.make = make;
        this.trail = trail;
        this.answers = answers;
        this.clock = clock;
    }

    @Transactional
    UUID handle(UUID parkId, Asker asker, SeriesRequest request) {
        var dates = SeriesRule.dates(request.rule().strip(), request.date());
        var id = store.add(parkId, asker, request, clock.now());
        book(parkId, id, asker, request.ask(), request.words(), dates);
        trail.seriesMade(store.require(parkId, id), dates.size());
        return id;
    }

    /** The same, taken back: what it would answer now. */
    SeriesPreview preview(UUID parkId, Asker asker, SeriesRequest request) {
        QuarkusTransaction.begin();
        try {
            var dates = views.dates(store.require(parkId, handle(parkId, asker, request)), asker.desk(), true);
            var amount = dates.stream()
                    .map(date -> Money.amountOrNull(date.amount()))
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            int booked = SeriesViews.booked(dates);
            return new SeriesPreview(dates, booked, dates.size() - booked, Money.cny(amount));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** Dates at which nothing is booked are tried again, at another time or in another room where that is said. */
    @Transactional
    void add(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch, SeriesAddRequest request) {
        var series = store.lock(parkId, id, ifMatch);
        var skipped = answers.skipped(series);
        var dates = request.dates().stream().distinct().sorted().toList();
        if (!skipped.containsAll(dates)) {
            throw ProblemException.at("/dates", SeriesErrors.DATE);
        }
        var first = series.first();
        var ask = new BookingAsk(
                request.facilityIds() == null
                        ? first.facilityIds()
                        : request.facilityIds().stream().distinct().toList(),
                first.date(),
                request.from() == null ? first.from() : DayMinutes.of(request.from()),
                request.to() == null ? first.to() : DayMinutes.of(request.to()),
                series.tenantId(),
                first.people());
        book(parkId, id, asker, ask, series.words(), dates);
        store.change(series, first, series.words().title());
    }

    private void book(
            UUID parkId, UUID id, Asker asker, BookingAsk ask, BookingWordsRequest words, List<LocalDate> dates) {
        tries.lock(parkId, ask.facilityIds());
        var first = Optional.<UUID>empty();
        for (var date : dates) {
            var tried = tries.of(parkId, ask.on(date), asker.desk(), null);
            var checked = tried.checked();
            var booking = checked == null
                    ? null
                    : make.book(parkId, asker, checked, words, new BookingPlan(MakeBooking.begins(checked), null, id));
            answers.tried(parkId, id, asker, tried, booking);
            first = first.or(() -> Optional.ofNullable(booking));
        }
        first.ifPresent(booking -> make.asked(parkId, booking));
    }
}
