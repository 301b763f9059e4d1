package org.seedbed.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.seedbed.shared.problem.ErrorCode;

/** What each kind of class is called, where it lives and what it leaves to others. */
class LayeringTest {

    private static final Set<String> UNBOUNDED = Set.of("listAll", "findAll", "deleteAll", "streamAll");

    @Test
    void resourcesAreCalledSoAndOpenNoTransaction() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(Code.CLASSES);
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .resideInAPackage("..internal..")
                .check(Code.CLASSES);
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(Code.CLASSES);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .check(Code.CLASSES);
    }

    @Test
    void entitiesStayInsideWithPrivateFields() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage("..internal..")
                .check(Code.CLASSES);
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(Code.CLASSES);
        // Hibernate adds its own fields, marked transient, to what it enhances; those in the source are private.
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePrivate()
                .check(Code.CLASSES);
    }

    @Test
    void repositoriesAreCalledSoAndStayInside() {
        classes()
                .that()
                .implement(PanacheRepositoryBase.class)
                .should()
                .haveSimpleNameEndingWith("Repository")
                .andShould()
                .bePackagePrivate()
                .check(Code.CLASSES);
    }

    @Test
    void nobodyReadsOrDeletesAWholeTable() {
        DescribedPredicate<JavaCall<?>> unbounded = DescribedPredicate.describe(
                "is unbounded",
                call -> UNBOUNDED.contains(call.getName())
                                && call.getTargetOwner().getAllRawInterfaces().stream()
                                        .anyMatch(i -> i.getName().startsWith("io.quarkus.hibernate.orm.panache"))
                        || UNBOUNDED.contains(call.getName())
                                && call.getTargetOwner().getName().startsWith("io.quarkus.hibernate.orm.panache"));
        noClasses().should().callCodeUnitWhere(unbounded).check(Code.CLASSES);
    }

    @Test
    void queryParametersAreBoxed() {
        // JAX-RS reads primitives itself, and answers 404 to what is none.
        var fields = Code.CLASSES.stream()
                .flatMap(c -> c.getFields().stream())
                .filter(f -> f.isAnnotatedWith(QueryParam.class))
                .filter(f -> f.getRawType().isPrimitive())
                .map(JavaField::getFullName);
        var parameters = Code.CLASSES.stream()
                .flatMap(c -> c.getMethods().stream())
                .flatMap(m -> m.getParameters().stream())
                .filter(p -> p.isAnnotatedWith(QueryParam.class))
                .filter(p -> p.getRawType().isPrimitive())
                .map(JavaParameter::getDescription);
        assertThat(Stream.concat(fields, parameters)).isEmpty();
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(Code.CLASSES);
        noFields().should().beAnnotatedWith(ConfigProperty.class).check(Code.CLASSES);
    }

    @Test
    void refusalsAreEnumsOfTheirModule() {
        classes()
                .that()
                .implement(ErrorCode.class)
                .and()
                // A constant with a body is a class of its own.
                .areNotAnonymousClasses()
                .should()
                .beEnums()
                .andShould()
                .haveSimpleNameEndingWith("Errors")
                .check(Code.CLASSES);
    }
}
