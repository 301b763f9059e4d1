package org.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission.Reach;
import org.seedbed.shared.rate.Costly;

/** Every operation says who may knock, and its path names the place where the permission is looked up. */
class EndpointSecurityTest {

    private static final Predicate<String> OPERATIONS_THAT_COST = Pattern.compile(
                    ".+(Export|Reveal|Template|Merge|Verify)|importStart|myDataGet")
            .asMatchPredicate()
            // Two or three rooms of one floor.
            .and(operation -> !operation.equals("unitMerge"));

    private static List<JavaMethod> endpoints() {
        return Code.CLASSES.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isMetaAnnotatedWith(HttpMethod.class))
                .toList();
    }

    @Test
    void everyOperationHasADoor() {
        assertThat(endpoints()).isNotEmpty();
        assertThat(failing(m -> m.isAnnotatedWith(Door.class))).isEmpty();
    }

    @Test
    void everyOperationIsDocumentedOrHidden() {
        assertThat(failing(m -> m.isAnnotatedWith(Operation.class)
                        && (m.getAnnotationOfType(Operation.class).hidden()
                                || !m.getAnnotationOfType(Operation.class)
                                                .operationId()
                                                .isBlank()
                                        && m.getOwner().isAnnotatedWith(Tag.class))))
                .isEmpty();
    }

    @Test
    void theApiIsWhereItBelongsAndNothingIsHiddenInIt() {
        assertThat(failing(m -> path(m).startsWith("/api/v1/")
                        != m.getAnnotationOfType(Operation.class).hidden()))
                .isEmpty();
    }

    @Test
    void aDoorOfAParkOrCompanyStandsInItsPath() {
        assertThat(failing(m -> placed(m, Reach.PARK, "{parkId}") && placed(m, Reach.COMPANY, "{companyId}")))
                .isEmpty();
    }

    @Test
    void aPathInsideAParkAsksForAPermissionInThatPark() {
        // The other way round: {parkId} first in the path and a door that never looks at it would be open to all parks.
        assertThat(failing(m -> !path(m).startsWith("/api/v1/parks/{parkId}") || reach(m) == Reach.PARK))
                .isEmpty();
        assertThat(failing(m -> !path(m).startsWith("/api/v1/companies/{companyId}") || reach(m) == Reach.COMPANY))
                .isEmpty();
    }

    @Test
    void whatIsOpenToAnybodyIsPublicByItsPath() {
        assertThat(failing(m -> path(m).startsWith("/api/v1/public/") == (reach(m) == Reach.ANYBODY)))
                .isEmpty();
        // A person's limit knows no visitor: what they hand in has one of its own.
        assertThat(failing(m ->
                        reach(m) != Reach.ANYBODY || m.isAnnotatedWith(GET.class) || m.isAnnotatedWith(Costly.class)))
                .isEmpty();
    }

    @Test
    void whatLeavesAsAFileOrShowsPersonalDataIsCounted() {
        assertThat(failing(m -> m.isAnnotatedWith(Costly.class) || !OPERATIONS_THAT_COST.test(operation(m))))
                .isEmpty();
        assertThat(endpoints().stream().map(EndpointSecurityTest::operation).filter(OPERATIONS_THAT_COST))
                .contains("leaseExport", "founderReveal", "importStart", "myDataGet");
    }

    private static String operation(JavaMethod method) {
        return method.getAnnotationOfType(Operation.class).operationId();
    }

    private static boolean placed(JavaMethod method, Reach reach, String placeholder) {
        return reach(method) != reach || path(method).contains(placeholder);
    }

    private static Reach reach(JavaMethod method) {
        return method.getAnnotationOfType(Door.class).value().reach();
    }

    private static String path(JavaMethod method) {
        var ofClass = method.getOwner().tryGetAnnotationOfType(Path.class).map(Path::value);
        Optional<String> ofMethod = method.tryGetAnnotationOfType(Path.class).map(Path::value);
        return Stream.of(ofClass, ofMethod)
                .flatMap(Optional::stream)
                .reduce("", (a, b) -> a + (b.startsWith("/") || a.isEmpty() ? b : "/" + b));
    }

    private static List<String> failing(Predicate<JavaMethod> rule) {
        return endpoints().stream()
                .filter(rule.negate())
                .map(JavaMethod::getFullName)
                .toList();
    }
}
