package org.seedbed.bench;

import java.text.Normalizer;
import java.util.Locale;

/** Names that share their characters the way real ones do; nobody bears them. */
final class Names {
    private static final String[] CITIES = {"徐州", "南京", "苏州", "无锡", "常州", "扬州", "盐城", "宿迁"};
    private static final String[] FANCY = {
        "彭城", "云龙", "泉山", "鼓楼", "贾汪", "铜山", "青禾", "橙意", "智汇", "星海", "博远", "明德", "天工", "启航", "新能", "华芯", "云帆", "麦田",
        "织造", "山水", "楚韵", "汉风", "淮海", "运河", "银杏", "紫薇", "故道", "快哉", "放鹤", "戏马"
    };
    private static final String[] VIRTUES = {
        "创合", "联众", "思源", "致远", "德信", "恒达", "嘉禾", "瑞丰", "金桥", "宏图", "伟业", "中科", "同心", "百川"
    };
    private static final String[] TRADES = {
        "科技", "软件", "网络", "文化", "商贸", "机械", "生物", "医药", "农业", "电子", "信息", "咨询", "设计", "物流"
    };
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int BODY = 17;
    private static final int MODULUS = 31;

    private Names() {}

    static String company(int n) {
        return pick(CITIES, n) + pick(FANCY, n * 7 + n / 30) + pick(VIRTUES, n * 11 + n / 14)
                + pick(TRADES, n * 3 + n / 70) + "有限公司" + n + "号（示例）";
    }

    static String person(int n) {
        return String.valueOf(SURNAMES.charAt(n % SURNAMES.length())) + GIVEN.charAt(n / 10 % GIVEN.length()) + "（示例）";
    }

    static String phone(int n) {
        return "1" + (3_000_000_000L + (long) n * 7919 % 900_000_000L);
    }

    /** A well-formed unified social credit code (GB 32100-2015). */
    static String uscc(String start, int n) {
        var body = start + String.format(Locale.ROOT, "%0" + (BODY - start.length()) + "d", n);
        int sum = 0;
        for (int i = 0, weight = 1; i < BODY; i++, weight = weight * 3 % MODULUS) {
            sum += ALPHABET.indexOf(body.charAt(i)) * weight;
        }
        return body + ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /** As the product folds names for search; the seeding checks that both agree. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    private static String pick(String[] from, int n) {
        return from[Math.floorMod(n, from.length)];
    }
}
