package org.seedbed.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.seedbed.shared.time.BusinessClock;

/** The versions of {@code rules/privacy-notice.json}. A changed text is a new version there; none is ever edited. */
@Singleton
public class Notices {

    private static final String FILE = "/rules/privacy-notice.json";

    private final List<Notice> versions;
    private final BusinessClock clock;

    /** What a person is told before they agree. */
    public record Notice(int version, LocalDate validFrom, List<Part> parts) {}

    /** The words for one purpose. */
    public record Part(Purpose purpose, String titleZh, String textZh, String titleEn, String textEn) {}

    Notices(BusinessClock clock) {
        this.clock = clock;
        try (var file = Notices.class.getResourceAsStream(FILE)) {
            var read = new ArrayList<Notice>();
            new ObjectMapper().readTree(file).forEach(node -> read.add(notice(node)));
            read.sort(Comparator.comparingInt(Notice::version));
            versions = List.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The newest version in force today. */
    public Notice current() {
        var today = clock.today();
        return versions.reversed().stream()
                .filter(n -> !today.isBefore(n.validFrom()))
                .findFirst()
                .orElseGet(versions::getFirst);
    }

    private static Notice notice(JsonNode node) {
        var parts = new ArrayList<Part>();
        node.required("parts")
                .forEach(part -> parts.add(new Part(
                        Purpose.valueOf(part.required("purpose").asText()),
                        part.required("titleZh").asText(),
                        part.required("textZh").asText(),
                        part.required("titleEn").asText(),
                        part.required("textEn").asText())));
        return new Notice(
                node.required("version").asInt(),
                LocalDate.parse(node.required("validFrom").asText()),
                List.copyOf(parts));
    }
}
