package org.seedbed.bench;

import java.util.List;
import java.util.stream.Stream;

/** Finding companies as officers do: two characters, or a part of the code. */
final class CompanySearchSubject extends LoadSubject {
    private static final int SIZE = 100_000;
    private static final int STAYS_PER_ROOM = 50;
    private static final int OTHER_PARKS = 20;
    private static final int AIM = 100;

    @Override
    public String name() {
        return "company-search";
    }

    @Override
    public String title() {
        return "first page of the companies of one park that contain a text, 20 other parks beside it";
    }

    @Override
    public int usualSize() {
        return SIZE;
    }

    @Override
    Scene seed(Seeding seeding, int size) {
        var park = new RegisterSeed(seeding).write(new RegisterSeed.Plan(size, STAYS_PER_ROOM, 0, OTHER_PARKS));
        var list = "/api/v1/parks/" + park + "/companies?q=";
        return new Scene(
                seeding.user("PARK", "OPERATOR", park),
                List.of(
                        asked("two characters of one in thirty", list, "云龙", "青禾", "楚韵", "麦田")
                                .aiming(AIM),
                        asked("two characters of one in eight or fourteen", list, "徐州", "软件", "农业", "致远")
                                .aiming(AIM),
                        asked("four characters", list, "云龙创合", "软件有限", "青禾德信", "楚韵同心")
                                .aiming(AIM),
                        asked("two characters of all", list, "公司", "示例").aiming(AIM),
                        asked("whole code", list, codes(size, 0)).aiming(AIM),
                        asked("last eight of a code", list, codes(size, 10)).aiming(AIM),
                        asked("whole telephone number", list, Names.phone(1), Names.phone(size / 2))
                                .aiming(AIM)));
    }

    private static Variant asked(String name, String list, String... texts) {
        return Variant.of(
                name, Stream.of(texts).map(text -> Query.of(list, text)).toArray(String[]::new));
    }

    private static String[] codes(int size, int from) {
        return Stream.of(1, size / 3, size / 2, size - 1)
                .map(n ->
                        Names.uscc(n % 10 == 0 ? "92320302MA" : "91320302MA", n).substring(from))
                .toArray(String[]::new);
    }
}
