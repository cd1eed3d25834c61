package vn.cchc.json.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.finding.Finding;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Place;
import vn.cchc.finding.ValueFindings;
import vn.cchc.json.internal.Faults;
import vn.cchc.value.InvalidValueException;

/** Collects what was found in a table: each thing once, with all the places where it was. */
final class TableFindings {

    private static final MessageTemplates TEMPLATES = MessageTemplates.read(
            Faults.class.getResourceAsStream("/vn/cchc/json/tables_vi.properties"),
            Faults.class.getResourceAsStream("/vn/cchc/json/tables_en.properties"));

    private static final int SHOWN = 80;

    private final Map<String, Finding> byText = new LinkedHashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    /** The place of a cell: the line in the file where its row begins, and what stands at the head of its column. */
    static Place place(long line, String column) {
        var place = Place.builder().path(column);
        // Beyond two thousand million lines a place is not worth a fault.
        return line > Integer.MAX_VALUE
                ? place.build()
                : place.line(Math.toIntExact(line)).build();
    }

    void add(TableFault fault, Place place, String value) {
        add(fault, place, value, "");
    }

    void add(TableFault fault, Place place, String value, String expected) {
        add(finding(fault, place, value, expected));
    }

    static Finding finding(TableFault fault, Place place, String value, String expected) {
        Map<String, String> arguments = Map.of("value", shown(value), "expected", shown(expected));
        return Finding.builder()
                .code(fault.code())
                .severity(fault.severity())
                .addPlaces(place)
                .vietnamese(TEMPLATES.text(fault.code(), arguments, Locale.forLanguageTag("vi")))
                .english(TEMPLATES.text(fault.code(), arguments, Locale.ENGLISH))
                .arguments(arguments)
                .build();
    }

    void add(InvalidValueException refusal, Place place) {
        add(ValueFindings.of(refusal, place));
    }

    void add(Finding finding) {
        String key = finding.getCode() + finding.getVietnamese();
        byText.putIfAbsent(key, finding);
        places.computeIfAbsent(key, it -> new ArrayList<>()).addAll(finding.getPlaces());
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        byText.forEach((key, finding) -> all.add(Finding.builder()
                .copyFrom(finding)
                .places(places.getOrDefault(key, List.of()))
                .build()));
        return all;
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
