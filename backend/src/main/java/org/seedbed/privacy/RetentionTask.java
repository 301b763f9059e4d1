package org.seedbed.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Port: deletes what a rule of {@code rules/retention.json} says is due. Runs in a job, through {@code JobDatabase}. */
public interface RetentionTask {

    /** The rule's id. */
    String rule();

    /**
     * Deletes what ended before the day.
     *
     * @param before the first day that is still kept
     */
    List<Removed> remove(LocalDate before);

    /**
     * What was deleted.
     *
     * @param parkId null when it belongs to no park
     * @param held how many were due and stay because of a legal hold
     */
    record Removed(@Nullable UUID parkId, int removed, int held) {

        /** One for each park, from the park of every row that was deleted. */
        public static List<Removed> byPark(List<UUID> parks) {
            return parks.stream()
                    .collect(Collectors.groupingBy(park -> park, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(e -> new Removed(e.getKey(), e.getValue().intValue(), 0))
                    .toList();
        }
    }
}
