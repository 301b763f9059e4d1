package org.seedbed.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code shared.time} is the only source of now, so that tests and jobs can say which day it is. */
class ClockUsageTest {

    private static final String TIME = "org.seedbed.shared.time";
    private static final Set<String> OTHER_CLOCKS =
            Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

    private static final DescribedPredicate<JavaCall<?>> ASKS_FOR_NOW =
            DescribedPredicate.describe("asks the machine for now", call -> {
                var owner = call.getTargetOwner().getName();
                return owner.startsWith("java.time.") && call.getName().equals("now")
                        || (owner.equals("java.lang.System") || owner.equals("java.time.Clock"))
                                && OTHER_CLOCKS.contains(call.getName())
                        || owner.equals("java.util.Date")
                                && call.getName().equals("<init>")
                                && call.getTarget().getRawParameterTypes().isEmpty();
            });

    @Test
    void nobodyElseAsksForNow() {
        noClasses()
                .that()
                .resideOutsideOfPackage(TIME)
                .should()
                .callCodeUnitWhere(ASKS_FOR_NOW)
                .check(Code.CLASSES);
    }

    @Test
    void theOneClockExists() {
        assertThat(Code.CLASSES.contain(TIME + ".BusinessClock")).isTrue();
    }
}
