package vn.cchc.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Citation;
import vn.cchc.value.InvalidValueException;

/**
 * Something found in a document that a person should know or mend (phát hiện), in Vietnamese and English.
 *
 * <p>A finding holds its rule once and all places where the rule is violated.
 */
@Value.Immutable
public sealed interface Finding permits ImmutableFinding {

    /**
     * {@return the stable code of the rule, for instance {@code TSK-12}}
     */
    String getCode();

    /**
     * {@return how grave it is}
     */
    Severity getSeverity();

    /**
     * {@return where it was found, in document order; at least one place}
     */
    List<Place> getPlaces();

    /**
     * {@return the message in Vietnamese (thông báo)}
     */
    String getVietnamese();

    /**
     * {@return the message in English}
     */
    String getEnglish();

    /**
     * {@return the values that the message names, by name, for hosts that word their own}
     */
    Map<String, String> getArguments();

    /**
     * {@return the legal text that the rule rests on, where there is one}
     */
    Optional<Citation> getCitation();

    /**
     * Checks that there is a place.
     *
     * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#MISSING} if there is none
     */
    @Value.Check
    default void check() {
        if (getPlaces().isEmpty()) {
            throw new InvalidValueException("places");
        }
    }

    /**
     * {@return the message in Vietnamese, or in English for any other language}
     *
     * @param locale the reader's locale
     */
    default String message(Locale locale) {
        return locale.getLanguage().equals("vi") ? getVietnamese() : getEnglish();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableFinding.Builder builder() {
        return new ImmutableFinding.Builder();
    }
}
