package org.seedbed.notification;

import java.util.Map;
import java.util.UUID;

/**
 * What is told. Names and days only, and no prose: whoever shows it makes the sentence, in the language of who reads.
 *
 * @param subjectId what it is about, as the kind says
 * @param once the occasion, at most 120 characters: a person is told once of the same kind and occasion
 * @param words those the kind names, at most 200 characters each. No names of people: nobody would find them again to
 *     erase them
 */
public record Message(MessageKind kind, UUID parkId, UUID subjectId, String once, Map<String, String> words) {

    private static final int LONGEST_OCCASION = 120;
    private static final int LONGEST_WORD = 200;

    public Message {
        words = Map.copyOf(words);
        if (!words.keySet().equals(kind.words())) {
            throw new IllegalArgumentException(kind + " takes " + kind.words() + " and not " + words.keySet());
        }
        if (once.isBlank() || once.length() > LONGEST_OCCASION) {
            throw new IllegalArgumentException("not an occasion: " + once);
        }
        if (words.values().stream().anyMatch(word -> word.isBlank() || word.length() > LONGEST_WORD)) {
            throw new IllegalArgumentException("a word of " + kind + " is empty or too long");
        }
    }
}
