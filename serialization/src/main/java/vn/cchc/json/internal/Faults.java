package vn.cchc.json.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.finding.Severity;
import vn.cchc.finding.ValueFindings;
import vn.cchc.value.InvalidValueException;

/** Collects the faults of a file: all are counted, up to a limit they are listed. */
public final class Faults {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final int limit;
    private final List<Finding> listed = new ArrayList<>();
    private int count;

    /**
     * Makes an empty collection.
     *
     * @param limit how many are listed
     */
    public Faults(int limit) {
        this.limit = limit;
    }

    /**
     * {@return how many there are, listed or not}
     */
    public int count() {
        return count;
    }

    /**
     * Adds a fault.
     *
     * @param code its code, the key of its words
     * @param path where it is
     * @param line the line, 0 for none
     * @param column the column
     * @param arguments names and values in turn
     */
    public void add(String code, String path, int line, int column, Object... arguments) {
        count++;
        if (count > limit) {
            return;
        }
        Map<String, String> vietnamese = new LinkedHashMap<>();
        Map<String, String> english = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = (String) arguments[i];
            vietnamese.put(name, words(arguments[i + 1], VIETNAMESE));
            english.put(name, words(arguments[i + 1], Locale.ENGLISH));
        }
        listed.add(Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .addPlaces(place(path, line, column))
                .vietnamese(Words.text(code, vietnamese, VIETNAMESE))
                .english(Words.text(code, english, Locale.ENGLISH))
                .arguments(english)
                .build());
    }

    private static String words(Object argument, Locale locale) {
        return argument instanceof Words.InBoth both ? both.in(locale) : argument.toString();
    }

    void wrongType(Words.InBoth expected, Node node, String path, Words.InBoth label) {
        add(
                "JSN-06",
                path,
                node.line(),
                node.column(),
                "label",
                label,
                "expected",
                expected,
                "found",
                Words.found(node));
    }

    void add(InvalidValueException refusal, String path, int line, int column) {
        count++;
        if (count <= limit) {
            listed.add(ValueFindings.of(refusal, place(path, line, column)));
        }
    }

    private static Place place(String path, int line, int column) {
        var place = Place.builder().path(path);
        return line == 0 ? place.build() : place.line(line).column(column).build();
    }

    /**
     * {@return those listed, in the order of the file}
     */
    public List<Finding> inOrder() {
        return listed.stream()
                .sorted(Comparator.comparing((Finding fault) ->
                                fault.getPlaces().get(0).getLine().orElse(0))
                        .thenComparing(
                                fault -> fault.getPlaces().get(0).getColumn().orElse(0)))
                .toList();
    }
}
