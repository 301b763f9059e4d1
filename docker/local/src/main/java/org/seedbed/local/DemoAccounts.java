package org.seedbed.local;

import java.io.PrintStream;
import java.util.List;

/** The people of the local realm, as the user needs them: name to type, who that is. */
final class DemoAccounts {
    static final String PASSWORD = "seedbed-demo";

    record Account(String username, String person, String role) {}

    static final List<Account> ALL = List.of(
            new Account("operator", "张园务（示例）", "园区运营 park operator"),
            new Account("checker", "孙复核（示例）", "园区复核 park checker"),
            new Account("checker2", "卫复核（示例）", "园区复核（另一人） another park checker"),
            new Account("approver", "钱审批（示例）", "园区审批 park approver"),
            new Account("finance", "李财务（示例）", "园区财务 park finance"),
            new Account("reception", "何前台（示例）", "园区前台 park reception"),
            new Account("founder", "王创业（示例）", "企业负责人 company owner"),
            new Account("staff", "赵员工（示例）", "企业员工 company staff"),
            new Account("mentor", "陈导师（示例）", "创业导师、评委 mentor, reviewer"),
            new Account("judge", "郑评委（示例）", "评委 reviewer"),
            new Account("judge2", "冯评委（示例）", "评委 reviewer"),
            new Account("judge3", "褚评委（示例）", "评委 reviewer"),
            new Account("operator2", "周园务（示例）", "另一园区运营 operator of another park"),
            new Account("founder2", "吴创业（示例）", "另一园区企业负责人 founder in another park"),
            new Account("admin", "系统管理员（示例）", "系统管理 system administrator"),
            new Account("audit", "审计员（示例）", "审计 audit administrator"),
            new Account("viewer", "市级联络员（示例）", "全网查看 network viewer"),
            new Account("newcomer", "新用户（示例）", "尚无身份 no membership yet"));

    private static final int USERNAME_WIDTH = 11;
    private static final int PERSON_WIDTH = 20;

    private DemoAccounts() {}

    static void print(PrintStream out, boolean demo) {
        out.println("演示账号 Demo accounts（密码 password: " + PASSWORD + "）");
        for (var account : ALL) {
            out.println("  " + padded(account.username(), USERNAME_WIDTH) + padded(account.person(), PERSON_WIDTH)
                    + account.role());
        }
        if (!demo) {
            out.println("  未加载演示数据，以上账号均无身份 / No demo data: none of them has a membership.");
        }
    }

    /** Chinese letters and brackets are two columns wide on a terminal. */
    static String padded(String text, int width) {
        var used = text.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
        return text + " ".repeat(Math.max(1, width - used));
    }
}
