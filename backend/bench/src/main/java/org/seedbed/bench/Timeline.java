package org.seedbed.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** When an undisturbed run came how far. Moments of it are found again in a run that is quicker or slower. */
final class Timeline {
    private final List<Step> steps = new ArrayList<>();

    /**
     * Something was committed.
     *
     * @param at since the run was started
     */
    record Step(Duration at, Progress progress) {}

    /** A moment: so long after the run came so far. */
    record Moment(Progress progress, Duration after) {}

    /** In the order of time; what says nothing new is passed over. */
    void add(Duration at, Progress progress) {
        if (steps.isEmpty() || !steps.getLast().progress().equals(progress)) {
            steps.add(new Step(at, progress));
        }
    }

    Duration end() {
        return steps.getLast().at();
    }

    /** How long the run was in the state. */
    Duration spentIn(String state) {
        var spent = Duration.ZERO;
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i - 1).progress().state().equals(state)) {
                spent = spent.plus(steps.get(i).at()).minus(steps.get(i - 1).at());
            }
        }
        return spent;
    }

    /** So many moments, one at random in each of as many equal parts of the time. */
    List<Moment> moments(int count, SplittableRandom random) {
        var moments = new ArrayList<Moment>();
        for (int i = 0; i < count; i++) {
            moments.add(moment(Duration.ofNanos((long) (end().toNanos() * ((i + random.nextDouble()) / count)))));
        }
        return moments;
    }

    Moment moment(Duration at) {
        var last = steps.getFirst();
        for (var step : steps) {
            if (step.at().compareTo(at) <= 0) {
                last = step;
            }
        }
        return new Moment(last.progress(), at.minus(last.at()));
    }
}
