package org.seedbed.space.internal.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.space.internal.pricing.PublishPolicy.hindrance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.space.PriceVersionState;
import org.seedbed.space.internal.pricing.PriceVersionJson.PublishHindrance;

class PublishPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final UUID MAKER = UUID.randomUUID();
    private static final UUID EARLIER_MAKER = UUID.randomUUID();
    private static final UUID APPROVER = UUID.randomUUID();

    @Test
    void somebodyElsePublishesWhatWasDecided() {
        assertThat(hindrance(draft("园办（示例）"), APPROVER, 1, DAY, null)).isNull();
        assertThat(hindrance(draft("园办（示例）"), APPROVER, 1, DAY.minusDays(1), DAY.minusDays(1)))
                .isNull();
    }

    @Test
    void nobodyWhoHadAHandInItPublishes() {
        for (var editor : List.of(MAKER, EARLIER_MAKER)) {
            assertThat(hindrance(draft("园办（示例）"), editor, 1, DAY, null)).isEqualTo(PublishHindrance.OWN_DRAFT);
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(hindrance(draft(null), APPROVER, 1, DAY, null)).isEqualTo(PublishHindrance.UNDECIDED);
        assertThat(hindrance(draft("园办（示例）"), APPROVER, 0, DAY, null)).isEqualTo(PublishHindrance.EMPTY);
    }

    @Test
    void theDayIsOpenAndLaterThanAnyPublished() {
        assertThat(hindrance(draft("园办（示例）"), APPROVER, 1, DAY.plusDays(1), null))
                .isEqualTo(PublishHindrance.IN_PAST);
        for (var latest : List.of(DAY, DAY.plusDays(1))) {
            assertThat(hindrance(draft("园办（示例）"), APPROVER, 1, DAY, latest)).isEqualTo(PublishHindrance.NOT_LATEST);
        }
    }

    private static PriceVersion draft(String decision) {
        return new PriceVersion(
                UUID.randomUUID(),
                UUID.randomUUID(),
                0,
                PriceVersionState.DRAFT,
                null,
                "价目表（示例）",
                DAY,
                decision,
                null,
                List.of(EARLIER_MAKER.toString(), MAKER.toString()));
    }
}
