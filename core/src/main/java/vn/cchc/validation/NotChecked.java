package vn.cchc.validation;

import java.util.List;
import java.util.Locale;

/**
 * A rule that could not be evaluated (chưa kiểm tra), wholly or in part: something to look things up in was not given, or
 * the plan holds more than the rule compares in a bearable time. It says nothing about the plan.
 *
 * @param code the code of the rule
 * @param missing what was not given; empty if nothing is missing and there is too much to compare
 */
public record NotChecked(String code, List<ReferenceSource> missing) {

    /**
     * Copies the list.
     *
     * @param code the code of the rule
     * @param missing what was not given; empty if nothing is missing and there is too much to compare
     */
    public NotChecked {
        missing = List.copyOf(missing);
    }

    /**
     * {@return what was not checked and what for, in Vietnamese or, for any other language, in English}
     *
     * @param locale the reader's locale
     */
    public String message(Locale locale) {
        return RuleTexts.notChecked(this, locale);
    }
}
