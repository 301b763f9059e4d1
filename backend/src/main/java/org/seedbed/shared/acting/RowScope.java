package org.seedbed.shared.acting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows that exist for the current work, as the policies of the database are told. Made from the memberships alone and
 * never from what a request asks for: it is the second fence and must hold when the first one forgets to look.
 *
 * @param today the business day, for links that have ended
 * @param subject of the identity provider, to find one's own user at sign-in
 * @param email only when verified
 * @param companies those the person acts for
 * @param managed those of them whose people the person gives and takes roles
 * @param everywhere permissions held in every park
 * @param parks the parks of each other permission, by its name
 * @param links hashes of the secret links that came with the request
 */
public record RowScope(
        @Nullable UUID user,
        @Nullable String subject,
        @Nullable String email,
        @Nullable LocalDate today,
        Set<UUID> companies,
        Set<UUID> managed,
        Set<String> everywhere,
        Map<String, Set<UUID>> parks,
        Set<String> links) {

    /** Without links. */
    public RowScope(
            @Nullable UUID user,
            @Nullable String subject,
            @Nullable String email,
            @Nullable LocalDate today,
            Set<UUID> companies,
            Set<UUID> managed,
            Set<String> everywhere,
            Map<String, Set<UUID>> parks) {
        this(user, subject, email, today, companies, managed, everywhere, parks, Set.of());
    }

    public static final RowScope NONE = new RowScope(null, null, null, null, Set.of(), Set.of(), Set.of(), Map.of());

    /** Somebody at a public operation: what a policy calls public, and nothing else. */
    public static RowScope visitor(LocalDate today) {
        return new RowScope(null, null, null, today, Set.of(), Set.of(), Set.of("public"), Map.of());
    }

    /** Somebody with secret links or an account: what they open, what is the person's own, and what is public. */
    public static RowScope holding(@Nullable UUID user, LocalDate today, Set<String> links) {
        return new RowScope(user, null, null, today, Set.of(), Set.of(), Set.of("public"), Map.of(), links);
    }

    /** The same with this link besides. */
    public RowScope with(String link) {
        var all = new HashSet<>(links);
        all.add(link);
        return new RowScope(user, subject, email, today, companies, managed, everywhere, parks, Set.copyOf(all));
    }

    /** Enough to find one's own user, and nothing else. */
    public static RowScope signingIn(String subject, @Nullable String verifiedEmail) {
        return new RowScope(null, subject, verifiedEmail, null, Set.of(), Set.of(), Set.of(), Map.of());
    }

    /** Compact JSON. Small and always the same shape, so it is written by hand rather than by a mapper per transaction. */
    public String json() {
        var json = new StringBuilder("{");
        text(json, "user", user);
        text(json, "subject", subject);
        text(json, "email", email);
        text(json, "today", today);
        list(json, "companies", companies);
        list(json, "managed", managed);
        list(json, "everywhere", everywhere);
        if (!links.isEmpty()) {
            list(json, "links", links);
        }
        json.append("\"parks\":{");
        var first = true;
        for (var entry : new TreeMap<>(parks).entrySet()) {
            json.append(first ? "" : ",")
                    .append(quoted(entry.getKey()))
                    .append(':')
                    .append(array(entry.getValue()));
            first = false;
        }
        return json.append("}}").toString();
    }

    private static void text(StringBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            json.append(quoted(name))
                    .append(':')
                    .append(quoted(value.toString()))
                    .append(',');
        }
    }

    private static void list(StringBuilder json, String name, Collection<?> values) {
        json.append(quoted(name)).append(':').append(array(values)).append(',');
    }

    private static String array(Collection<?> values) {
        List<String> sorted = values.stream().map(Object::toString).sorted().toList();
        return sorted.stream().map(RowScope::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c < 0x20) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
