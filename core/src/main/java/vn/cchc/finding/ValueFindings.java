package vn.cchc.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.cchc.value.Citation;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * Turns the refusal of a value into a finding that a person can read.
 */
public final class ValueFindings {

    private static final MessageTemplates TEMPLATES = MessageTemplates.read(
            ValueFindings.class.getResourceAsStream("values_vi.properties"),
            ValueFindings.class.getResourceAsStream("values_en.properties"));

    /** The rules whose legal text is known. */
    private static final Map<ValueRule, Citation> CITATIONS = Map.of(
            ValueRule.DOCUMENT_ORDINAL, citation("30/2020/NĐ-CP", "Phụ lục I"),
            ValueRule.ORGANIZATION_CODE,
                    Citation.builder().document(Text.of("20/2020/QĐ-TTg")).build());

    private static final Pattern POSITION = Pattern.compile("\\[[0-9]+]");

    private ValueFindings() {}

    /**
     * Makes the finding for a refused value.
     *
     * @param refusal why the value was refused
     * @param place where it stands
     * @return the finding, always an error
     */
    public static Finding of(InvalidValueException refusal, Place place) {
        Map<String, String> arguments = new TreeMap<>();
        arguments.put("value", refusal.getFound());
        arguments.put("expected", refusal.getExpected());
        arguments.put("missing", String.join(", ", refusal.getMissing()));
        String code = refusal.getRule().getCode();
        // Some rules are told more plainly of the attribute at hand.
        String key = refusal.getAttribute()
                .map(attribute -> code + "." + POSITION.matcher(attribute).replaceAll(""))
                .filter(TEMPLATES::has)
                .orElse(code);
        return Finding.builder()
                .code(code)
                .severity(Severity.ERROR)
                .addPlaces(place)
                .vietnamese(TEMPLATES.text(key, arguments, Locale.forLanguageTag("vi")))
                .english(TEMPLATES.text(key, arguments, Locale.ENGLISH))
                .arguments(arguments)
                .citation(Optional.ofNullable(CITATIONS.get(refusal.getRule())))
                .build();
    }

    private static Citation citation(String document, String place) {
        return Citation.builder()
                .document(Text.of(document))
                .place(Text.of(place))
                .build();
    }
}
