package org.seedbed.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What computes money computes and nothing else: no database, no clock, no beans, and no number that is nearly one. */
class PureArithmeticTest {

    private static final String[] CALCULATORS = {
        "org.seedbed.shared.money..",
        "org.seedbed.lease.rent..",
        "org.seedbed.billing.charge..",
        "org.seedbed.billing.internal.meter..",
        "org.seedbed.billing.internal.adjust..",
        "org.seedbed.billing.internal.settle..",
        "org.seedbed.billing.internal.match..",
        "org.seedbed.billing.internal.late..",
        "org.seedbed.waiver.scheme..",
        "org.seedbed.waiver.internal.grant.."
    };

    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final DescribedPredicate<JavaClass> PURE = DescribedPredicate.describe(
            "plain values",
            c -> c.isPrimitive()
                    || c.isArray()
                    || Stream.of(
                                    "java.lang",
                                    "java.math",
                                    "java.time",
                                    "java.util",
                                    "org.jspecify",
                                    "org.seedbed",
                                    // Money says in the contract how it is written.
                                    "jakarta.validation",
                                    "org.eclipse.microprofile.openapi")
                            .anyMatch(c.getPackageName()::startsWith));

    @Test
    void calculatorsTouchNothingButValues() {
        classes()
                .that()
                .resideInAnyPackage(CALCULATORS)
                .should()
                .onlyDependOnClassesThat(PURE)
                .check(Code.CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(CALCULATORS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.seedbed.shared.db..", "org.seedbed.shared.web..")
                .check(Code.CLASSES);
    }

    @Test
    void moneyIsNeverAFloatingPointNumber() {
        noClasses()
                .that()
                .resideInAnyPackage(CALCULATORS)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are floating point",
                        c -> INEXACT.contains(c.getBaseComponentType().getName())))
                .check(Code.CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(CALCULATORS)
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("takes or gives floating point", PureArithmeticTest::inexact))
                .check(Code.CLASSES);
    }

    @Test
    void everyCalculatorIsLookedAt() {
        for (var calculators : CALCULATORS) {
            var name = calculators.substring(0, calculators.length() - 2);
            assertThat(Code.CLASSES.stream().filter(c -> c.getPackageName().equals(name)))
                    .as(name)
                    .isNotEmpty();
        }
    }

    private static boolean inexact(JavaAccess<?> access) {
        return access instanceof JavaCall<?> call
                && Stream.concat(
                                call.getTarget().getRawParameterTypes().stream(),
                                Stream.of(call.getTarget().getRawReturnType()))
                        .anyMatch(type -> INEXACT.contains(type.getName()));
    }
}
