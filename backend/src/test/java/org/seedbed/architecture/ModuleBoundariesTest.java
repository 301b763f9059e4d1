package org.seedbed.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between modules. A module that is not listed, and an arrow that is not, fail. */
class ModuleBoundariesTest {

    private static final Set<String> CAPABILITIES = Set.of(
            "shared",
            "audit",
            "identity",
            "park",
            "policy",
            "privacy",
            "space",
            "company",
            "tenancy",
            "lease",
            "mentoring",
            "notice",
            "notification",
            "admission",
            "agreement",
            "billing",
            "waiver",
            "calendar",
            "facility");

    /** Module to the modules whose façade it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("audit", Set.of("shared")),
            Map.entry("identity", Set.of("shared", "audit")),
            Map.entry("park", Set.of("shared", "audit", "identity")),
            Map.entry("privacy", Set.of("shared", "audit", "identity", "park")),
            // privacy: how long messages are kept, and a person's own file. Everybody above may tell.
            Map.entry("notification", Set.of("shared", "identity", "privacy")),
            Map.entry("policy", Set.of("shared", "audit", "identity")),
            // park: its name, which every notice is signed with. privacy: how long objectors are kept.
            Map.entry("notice", Set.of("shared", "audit", "identity", "park", "privacy")),
            Map.entry("space", Set.of("shared", "audit", "identity", "park")),
            // Companies and tenancy answer the policies' port: what is known of a company.
            Map.entry("company", Set.of("shared", "audit", "identity", "park", "policy", "privacy", "notification")),
            Map.entry(
                    "tenancy",
                    Set.of("shared", "audit", "identity", "park", "policy", "privacy", "company", "notification")),
            // park: its lists as files.
            Map.entry("lease", Set.of("shared", "audit", "identity", "park", "space", "tenancy")),
            // Reads the trail for people; audit itself lies below identity, which records too.
            Map.entry("oversight", Set.of("shared", "audit", "identity")),
            Map.entry(
                    "mentoring",
                    Set.of("shared", "audit", "identity", "park", "privacy", "company", "tenancy", "notification")),
            // Applicants are judged by policies, by papers and by what the registers of companies and stays know.
            // Space is held while they are, and the public hears of it.
            Map.entry(
                    "admission",
                    Set.of(
                            "shared",
                            "audit",
                            "identity",
                            "park",
                            "policy",
                            "privacy",
                            "company",
                            "space",
                            "tenancy",
                            "notice")),
            // Where an application, a stay, places and policies come together; it goes on where admission ends.
            Map.entry(
                    "agreement",
                    Set.of(
                            "shared",
                            "audit",
                            "identity",
                            "park",
                            "policy",
                            "privacy",
                            "space",
                            "company",
                            "tenancy",
                            "admission",
                            "lease")),
            // What is let, on which days and at which prices; nobody below knows of bills.
            // company: who pays. privacy: nothing of people is in a bill, and what is kept how long is told there.
            Map.entry(
                    "billing",
                    Set.of("shared", "audit", "identity", "park", "privacy", "space", "company", "tenancy", "lease")),
            // Pays parts of billing's lines, by policies, after a public notice; the space a request is about.
            // notification:
            // a company is told that a waiver rests.
            Map.entry(
                    "waiver",
                    Set.of(
                            "shared",
                            "audit",
                            "identity",
                            "park",
                            "policy",
                            "notice",
                            "notification",
                            "space",
                            "company",
                            "tenancy",
                            "lease",
                            "billing")),
            // Appointments in people's own calendars: whoever knows of some answers its port.
            Map.entry("calendar", Set.of("shared", "audit", "identity")),
            // Rooms that are booked; what is used beyond the free hours of a stage is billed.
            Map.entry(
                    "facility",
                    Set.of(
                            "shared",
                            "audit",
                            "identity",
                            "park",
                            "policy",
                            "space",
                            "tenancy",
                            "billing",
                            "notification",
                            "calendar")),
            // Nobody depends on these.
            Map.entry("insight", CAPABILITIES),
            Map.entry("onboarding", CAPABILITIES),
            Map.entry("reporting", CAPABILITIES),
            Map.entry("demo", CAPABILITIES),
            Map.entry("views", Set.of("shared", "audit", "identity")),
            Map.entry("web", Set.of("shared")));

    static Stream<String> modules() {
        return MAY_USE.keySet().stream().sorted();
    }

    @Test
    void everyModuleIsListedAndEveryListedModuleExists() {
        assertThat(Code.CLASSES.stream()
                        .map(c -> c.getPackageName().split("\\.")[2])
                        .collect(Collectors.toSet()))
                .isEqualTo(MAY_USE.keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleUsesOnlyTheModulesItMay(String module) {
        var allowed = Stream.concat(Stream.of(module), MAY_USE.get(module).stream())
                .map(ModuleBoundariesTest::inside)
                .toList();
        classes()
                .that()
                .resideInAPackage(inside(module))
                .should()
                .onlyDependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are of " + allowed + " or not ours",
                        c -> !c.getBaseComponentType().getPackageName().startsWith(MainCode.ROOT)
                                || allowed.stream()
                                        .anyMatch(p -> com.tngtech.archunit.core.domain.PackageMatcher.of(p)
                                                .matches(
                                                        c.getBaseComponentType().getPackageName()))))
                .check(Code.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theInsideOfAModuleIsClosed(String module) {
        var internal = MainCode.ROOT + "." + module + ".internal..";
        if (module.equals("shared")) {
            // Shared is open: it has no inside to close, and must not grow one unnoticed.
            assertThat(Code.CLASSES.stream().map(c -> c.getPackageName()))
                    .noneMatch(name -> name.startsWith("org.seedbed.shared.internal"));
            return;
        }
        assertThat(Code.CLASSES.stream().map(c -> c.getPackageName()))
                .anyMatch(name -> name.startsWith(MainCode.ROOT + "." + module + ".internal"));
        noClasses()
                .that()
                .resideOutsideOfPackage(inside(module))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(internal)
                .check(Code.CLASSES);
    }

    @Test
    void modulesHaveNoCycles() {
        slices().matching(MainCode.ROOT + ".(*)..").should().beFreeOfCycles().check(Code.CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        var packages = Code.CLASSES.stream().map(c -> c.getPackageName()).collect(Collectors.toSet());
        var silent = packages.stream()
                .filter(name -> !java.nio.file.Files.exists(
                        MainCode.SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java")))
                .toList();
        assertThat(silent).isEqualTo(List.of());
    }

    private static String inside(String module) {
        return MainCode.ROOT + "." + module + "..";
    }
}
