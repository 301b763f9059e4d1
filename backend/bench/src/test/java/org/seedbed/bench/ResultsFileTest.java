package org.seedbed.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultsFileTest {
    private static final String OLD = """
            # Figures

            ## By hand

            kept

            ## `trail`: old

            gone

            ### a part of it

            ## `trail-export`: another

            kept too
            """;

    @Test
    void aNewRunTakesThePlaceOfItsOwnSectionAndNothingElse() {
        var text = ResultsFile.replaced(OLD, "trail", "## `trail`: new\n\nfresh\n");
        assertThat(text).isEqualTo("""
                # Figures

                ## By hand

                kept

                ## `trail`: new

                fresh

                ## `trail-export`: another

                kept too
                """);
    }

    @Test
    void theFirstRunOfASubjectIsAddedAtTheEnd() {
        var text = ResultsFile.replaced(OLD, "import", "## `import`: first\n");
        assertThat(text).startsWith(OLD).endsWith("\n\n## `import`: first\n");
    }

    @Test
    void aRunTwiceLeavesOneSection() {
        var once = ResultsFile.replaced(OLD, "import", "## `import`: first\n");
        assertThat(ResultsFile.replaced(once, "import", "## `import`: first\n")).isEqualTo(once);
    }
}
