package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cchc.finding.Finding;
import vn.cchc.finding.MessageTemplates;
import vn.cchc.finding.Place;

/**
 * One thing that is at fault in a catalogue or a classification.
 *
 * @param rule the rule that it breaks
 * @param key the key of its text: the code of the rule, or one of its variants
 * @param places where it stands
 * @param holes the fillings of its text
 */
record CatalogueFault(CatalogueRule rule, String key, List<Place> places, Map<String, Object> holes) {

    private static final MessageTemplates TEXTS = MessageTemplates.read(
            CatalogueFault.class.getResourceAsStream("catalogue_vi.properties"),
            CatalogueFault.class.getResourceAsStream("catalogue_en.properties"));

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static CatalogueFault at(CatalogueRule rule, String path) {
        return new CatalogueFault(rule, rule.code(), List.of(Place.of(path)), Map.of());
    }

    static CatalogueFault at(CatalogueRule rule, String path, CharSequence label) {
        return at(rule, List.of(path), label);
    }

    static CatalogueFault at(CatalogueRule rule, List<String> paths, CharSequence label) {
        List<Place> places = paths.stream()
                .map(path -> Place.builder().path(path).label(label.toString()).build())
                .toList();
        return new CatalogueFault(rule, rule.code(), places, Map.of());
    }

    /** {@return the text of a key that is no message, for instance of a stretch of numbers} */
    static String words(String key, Map<String, ?> holes, Locale locale) {
        return TEXTS.text(key, holes, locale);
    }

    static MessageTemplates texts() {
        return TEXTS;
    }

    String path() {
        return places.get(0).getPath();
    }

    CatalogueFault also(String path, CharSequence label) {
        CatalogueFault other = at(rule, path, label);
        List<Place> both = Stream.concat(places.stream(), other.places.stream()).toList();
        return new CatalogueFault(rule, key, both, holes);
    }

    /** {@return the same, told by a variant of the text} */
    CatalogueFault as(String variant) {
        return new CatalogueFault(rule, rule.code() + "." + variant, places, holes);
    }

    /** {@return the same with a hole filled: by a number, by what differs by language, or by anything else to the letter} */
    CatalogueFault with(String hole, Object filling) {
        Map<String, Object> more = new TreeMap<>(holes);
        more.put(hole, filling);
        return new CatalogueFault(rule, key, places, more);
    }

    Finding finding() {
        Map<String, String> vietnamese = fillings(VIETNAMESE);
        return Finding.builder()
                .code(rule.code())
                .severity(rule.severity())
                .places(places)
                .vietnamese(TEXTS.text(key, vietnamese, VIETNAMESE))
                .english(TEXTS.text(key, fillings(Locale.ENGLISH), Locale.ENGLISH))
                .arguments(vietnamese)
                .build();
    }

    private Map<String, String> fillings(Locale locale) {
        Map<String, String> fillings = new TreeMap<>();
        holes.forEach((hole, filling) -> fillings.put(hole, told(filling, locale)));
        return fillings;
    }

    private static String told(Object filling, Locale locale) {
        if (filling instanceof Said said) {
            return said.in(locale);
        }
        return filling instanceof BigDecimal number ? Numbers.printed(number, locale) : filling.toString();
    }
}
