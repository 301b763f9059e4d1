package org.seedbed.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {
    private static final Pattern PERSON =
            Pattern.compile("\"username\": \"([a-z0-9]+)\"[^}]*?\"firstName\": \"([^\"]+)\"", Pattern.DOTALL);

    @Test
    void theTableShowsThePeopleOfTheRealm() throws IOException {
        var realm = Files.readString(Path.of("../keycloak/seedbed-realm.json"));
        var people = PERSON.matcher(realm)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
        assertThat(DemoAccounts.ALL)
                .extracting(account -> account.username() + " " + account.person())
                .containsExactlyInAnyOrderElementsOf(people);
        assertThat(realm).contains("\"value\": \"" + DemoAccounts.PASSWORD + "\"");
    }

    @Test
    void columnsLineUpThoughChineseLettersAreTwoWide() {
        assertThat(DemoAccounts.padded("张园务", 8)).isEqualTo("张园务  ");
        assertThat(DemoAccounts.padded("founder2", 4)).isEqualTo("founder2 ");
    }

    @Test
    void withoutDemoDataTheTableSaysSo() {
        assertThat(printed(false)).contains("No demo data");
        assertThat(printed(true)).doesNotContain("No demo data");
    }

    private static String printed(boolean demo) {
        var bytes = new ByteArrayOutputStream();
        DemoAccounts.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), demo);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
