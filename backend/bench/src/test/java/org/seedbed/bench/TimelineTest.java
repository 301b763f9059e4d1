package org.seedbed.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Progress PREVIEW = new Progress("PREVIEWING", 200);
    private static final Progress ISSUE = new Progress("ISSUING", 500);

    private final Timeline timeline = new Timeline();

    TimelineTest() {
        timeline.add(Duration.ofMillis(10), new Progress("", 0));
        timeline.add(Duration.ofMillis(100), PREVIEW);
        timeline.add(Duration.ofMillis(150), PREVIEW);
        timeline.add(Duration.ofMillis(400), new Progress("PREVIEWED", 0));
        timeline.add(Duration.ofMillis(420), ISSUE);
        timeline.add(Duration.ofMillis(1000), new Progress(Progress.ISSUED, 900));
    }

    @Test
    void aMomentIsFoundByWhatWasCommittedLastAndHowLongAgo() {
        assertThat(timeline.moment(Duration.ofMillis(160)))
                .isEqualTo(new Timeline.Moment(PREVIEW, Duration.ofMillis(60)));
        assertThat(timeline.moment(Duration.ofMillis(420))).isEqualTo(new Timeline.Moment(ISSUE, Duration.ZERO));
    }

    @Test
    void momentsAreSpreadOverTheWholeTimeAndTheSameSeedGivesTheSame() {
        var moments = timeline.moments(20, new SplittableRandom(7));
        assertThat(moments).hasSize(20).isEqualTo(timeline.moments(20, new SplittableRandom(7)));
        assertThat(moments).extracting(Timeline.Moment::progress).contains(PREVIEW, ISSUE);
        assertThat(moments.getLast()).satisfies(last -> {
            assertThat(last.progress()).isEqualTo(ISSUE);
            assertThat(last.after()).isGreaterThan(Duration.ofMillis(500));
        });
    }

    @Test
    void timeIsToldByState() {
        assertThat(timeline.spentIn("PREVIEWING")).isEqualTo(Duration.ofMillis(300));
        assertThat(timeline.spentIn("ISSUING")).isEqualTo(Duration.ofMillis(580));
        assertThat(timeline.spentIn("DISCARDED")).isZero();
        assertThat(timeline.end()).isEqualTo(Duration.ofSeconds(1));
    }
}
