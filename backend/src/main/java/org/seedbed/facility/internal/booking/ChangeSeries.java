package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.SeriesOutcome;
import org.seedbed.facility.SeriesScope;
import org.seedbed.facility.internal.booking.BookingRequests.BookingWordsRequest;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesCancelRequest;
import org.seedbed.facility.internal.booking.SeriesJson.SeriesChangeRequest;
import org.seedbed.facility.internal.booking.SeriesTry.Tried;
import org.seedbed.notification.MessageKind;
import org.seedbed.shared.problem.ProblemException;

/** Moves or cancels what is to come of a series. A date that cannot be moved stays as it was and says why. */
@ApplicationScoped
class ChangeSeries {

    private final SeriesTry tries;
    private final SeriesStore store;
    private final BookingStore bookings;
    private final ChangeBooking change;
    private final BookingMoves moves;
    private final SeriesDates answers;
    private final BookingSurroundings around;

    ChangeSeries(
            SeriesTry tries,
            SeriesStore store,
            BookingStore bookings,
            ChangeBooking change,
            BookingMoves moves,
            SeriesDates answers,
            BookingSurroundings around) {
        this.tries = tries;
        this.store = store;
        this.bookings = bookings;
        this.change = change;
        this.moves = moves;
        this.answers = answers;
        this.around = around;
    }

    @Transactional
    void handle(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch, SeriesChangeRequest request) {
        var series = store.lock(parkId, id, ifMatch);
        var open = open(series, request.scope(), request.fromDate());
        var ask = BookingAsk.of(
                request.facilityIds(),
                series.first().date(),
                request.from(),
                request.to(),
                series.tenantId(),
                series.first().people());
        tries.lock(
                parkId,
                Stream.concat(
                                ask.facilityIds().stream(),
                                open.stream().flatMap(booking -> booking.span().facilityIds().stream()))
                        .distinct()
                        .toList());
        var words = new BookingWordsRequest(
                request.title(), series.words().people(), series.words().note());
        var told = false;
        for (var booking : open) {
            var after = move(booking, series, ask.on(booking.span().date()), words, asker);
            if (after != null && !told) {
                change.told(booking, after, asker);
                told = true;
            }
        }
        store.change(series, ask, request.title().strip());
    }

    /** What became of it; null: it stays as it was. */
    private @Nullable Booking move(
            Booking booking, Series series, BookingAsk ask, BookingWordsRequest words, Asker asker) {
        var tried = tries.of(series.parkId(), ask, asker.desk(), booking.id());
        if (tried.checked() == null) {
            answers.stays(series, asker, tried);
            return null;
        }
        if (!tried.checked().isOf(booking) && !change.isInTime(booking, asker)) {
            var late = BookingErrors.CHANGE_LATE.reason().code();
            answers.stays(series, asker, Tried.refused(tried.date(), SeriesOutcome.REFUSED, late));
            return null;
        }
        var after = change.change(booking, ask, words, asker);
        answers.tried(series.parkId(), series.id(), asker, tried, booking.id());
        return after;
    }

    @Transactional
    void cancel(UUID parkId, UUID id, Asker asker, @Nullable String ifMatch, SeriesCancelRequest request) {
        var series = store.lock(parkId, id, ifMatch);
        var reason = request.reason() == null || request.reason().isBlank()
                ? null
                : request.reason().strip();
        var open = open(series, request.scope(), request.fromDate());
        tries.lock(
                parkId,
                open.stream()
                        .flatMap(booking -> booking.span().facilityIds().stream())
                        .distinct()
                        .toList());
        open.forEach(booking -> moves.cancel(booking, asker, reason));
        if (asker.desk()) {
            open.stream().limit(1).forEach(booking -> around.told(MessageKind.BOOKING_CANCELLED, booking));
        }
        store.change(series, series.first(), series.words().title());
    }

    private List<Booking> open(Series series, SeriesScope scope, @Nullable LocalDate from) {
        if (scope == SeriesScope.FOLLOWING && from == null) {
            throw ProblemException.at("/fromDate", SeriesErrors.FROM);
        }
        return store
                .open(
                        series,
                        scope == SeriesScope.FOLLOWING ? from : null,
                        around.policy(series.parkId()).now())
                .stream()
                .map(booking -> bookings.require(series.parkId(), booking))
                .toList();
    }
}
