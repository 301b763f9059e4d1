package org.seedbed.admission.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.seedbed.admission.internal.CallJson.Statement;
import org.seedbed.privacy.Notices;
import org.seedbed.privacy.Purpose;
import org.seedbed.shared.time.BusinessClock;

/** The versions of {@code rules/admission-statement.json}. A changed text is a new version there; none is ever edited. */
@Singleton
class Statements {

    private static final String FILE = "/rules/admission-statement.json";

    private final List<Version> versions = new ArrayList<>();
    private final Notices notices;
    private final BusinessClock clock;

    private record Version(int number, LocalDate validFrom, String textZh, String textEn) {}

    Statements(Notices notices, BusinessClock clock) {
        this.notices = notices;
        this.clock = clock;
        try (var file = Objects.requireNonNull(Statements.class.getResourceAsStream(FILE), FILE)) {
            new ObjectMapper()
                    .readTree(file)
                    .forEach(node -> versions.add(new Version(
                            node.required("version").asInt(),
                            LocalDate.parse(node.required("validFrom").asText()),
                            node.required("textZh").asText(),
                            node.required("textEn").asText())));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The newest version in force today. */
    int current() {
        var today = clock.today();
        return versions.stream()
                .filter(v -> !today.isBefore(v.validFrom()))
                .max(Comparator.comparingInt(Version::number))
                .orElseGet(versions::getFirst)
                .number();
    }

    /** A version, with the notice on hardship tags as it is now. */
    Statement get(int number) {
        var version =
                versions.stream().filter(v -> v.number() == number).findFirst().orElseThrow();
        var notice = notices.current();
        var tags = notice.parts().stream()
                .filter(part -> part.purpose() == Purpose.SENSITIVE_TAGS)
                .findFirst()
                .orElseThrow();
        return new Statement(
                number, version.textZh(), version.textEn(), notice.version(), tags.textZh(), tags.textEn());
    }
}
