package org.seedbed.agreement.internal.paper;

/**
 * One side of a contract.
 *
 * @param code 统一社会信用代码; empty for a team before it is registered
 * @param representative of a firm its legal representative, of a team the person who signs for it
 * @param team whether it is not registered yet
 */
public record PaperParty(String name, String code, String address, String representative, String phone, boolean team) {}
