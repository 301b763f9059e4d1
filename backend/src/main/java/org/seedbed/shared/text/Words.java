package org.seedbed.shared.text;

/** A name in both languages. */
public record Words(String zh, String en) implements Worded {}
