package org.seedbed.notice.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.seedbed.notice.NoticeDraft;
import org.seedbed.notice.NoticeDraft.ValueKind;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.validation.Uscc;

/** What nobody may find in a public notice: numbers that identify a person or account, and words about their hardship. */
final class Withheld {

    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)");
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])[0-9][0-9A-Za-z]{14,18}(?![0-9A-Za-z])");
    private static final int DIGITS = 14;

    private final List<String> words;

    Withheld(List<String> words) {
        this.words = words;
    }

    /**
     * Lets title and lines of a draft pass.
     *
     * @throws ProblemException request.invalid with notice.withheld on the field
     */
    void refuse(NoticeDraft draft) {
        // The title of a notice about a case of ours is made of names: nobody types it.
        look("/title", draft.title(), draft.subject() == null);
        var lines = draft.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            look("/lines/" + i + "/label", line.label(), true);
            look("/lines/" + i + "/value", line.value(), line.kind() == ValueKind.TEXT);
        }
    }

    /** A firm or project may be called after whom it serves, so words are looked for in what is said of people alone. */
    void look(String pointer, String text, boolean wordsToo) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var numbers = MOBILE.matcher(plain).find()
                || LONG_NUMBER.matcher(plain).results().map(MatchResult::group).anyMatch(Withheld::isPersonal);
        if (numbers) {
            throw ProblemException.field(pointer, NoticeErrors.WITHHELD_NUMBER);
        }
        words.stream()
                .filter(word -> wordsToo && plain.contains(word))
                .findFirst()
                .ifPresent(word -> {
                    throw ProblemException.field(pointer, NoticeErrors.WITHHELD_WORD, "word", word);
                });
    }

    /** ID numbers, bank accounts and the code of a sole trader; that of a firm is public. */
    private static boolean isPersonal(String number) {
        var digits = number.chars().filter(Character::isDigit).count() >= DIGITS;
        return Uscc.isValid(number) ? number.startsWith("92") : digits;
    }
}
