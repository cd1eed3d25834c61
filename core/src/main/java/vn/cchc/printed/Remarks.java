package vn.cchc.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.finding.Finding;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Place;
import vn.cchc.finding.ValueFindings;
import vn.cchc.value.InvalidValueException;

/** Collects what a reading has to say. */
final class Remarks {

    private static final MessageTemplates TEMPLATES = MessageTemplates.read(
            Remarks.class.getResourceAsStream("printed_vi.properties"),
            Remarks.class.getResourceAsStream("printed_en.properties"));

    private static final Place WHOLE = Place.of("");
    private static final int SHOWN = 120;

    private final List<Finding> all = new ArrayList<>();

    void add(Remark remark, String value) {
        add(remark, value, "");
    }

    void add(Remark remark, String value, String meant) {
        Map<String, String> arguments = Map.of("value", shown(value), "meant", shown(meant));
        all.add(Finding.builder()
                .code(remark.code())
                .severity(remark.severity())
                .addPlaces(WHOLE)
                .vietnamese(TEMPLATES.text(remark.code(), arguments, Locale.forLanguageTag("vi")))
                .english(TEMPLATES.text(remark.code(), arguments, Locale.ENGLISH))
                .arguments(arguments)
                .build());
    }

    void add(InvalidValueException refusal) {
        all.add(ValueFindings.of(refusal, WHOLE));
    }

    List<Finding> all() {
        return all;
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
