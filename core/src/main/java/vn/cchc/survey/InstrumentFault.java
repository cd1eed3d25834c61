package vn.cchc.survey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.finding.Finding;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Place;

/**
 * What is at fault in an instrument, at one place or several.
 *
 * @param rule the rule that is broken
 * @param key the key of its text: the code of the rule, or one of its variants
 * @param holes the fillings of its text, the same in both languages
 */
record InstrumentFault(InstrumentRule rule, String key, Map<String, String> holes) {

    private static final MessageTemplates TEXTS = MessageTemplates.read(
            InstrumentFault.class.getResourceAsStream("instrument_vi.properties"),
            InstrumentFault.class.getResourceAsStream("instrument_en.properties"));

    static InstrumentFault of(InstrumentRule rule) {
        return new InstrumentFault(rule, rule.code(), Map.of());
    }

    static MessageTemplates texts() {
        return TEXTS;
    }

    /** {@return the same, told by a variant of the text} */
    InstrumentFault as(String variant) {
        return new InstrumentFault(rule, rule.code() + "." + variant, holes);
    }

    /** {@return the same with a hole filled} */
    InstrumentFault with(String hole, Object filling) {
        Map<String, String> more = new TreeMap<>(holes);
        more.put(hole, filling.toString());
        return new InstrumentFault(rule, key, more);
    }

    Finding at(List<Place> places) {
        return Finding.builder()
                .code(rule.code())
                .severity(rule.severity())
                .places(places)
                .vietnamese(TEXTS.text(key, holes, Locale.forLanguageTag("vi")))
                .english(TEXTS.text(key, holes, Locale.ENGLISH))
                .arguments(holes)
                .build();
    }
}
