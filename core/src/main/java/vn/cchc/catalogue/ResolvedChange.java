package vn.cchc.catalogue;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Citation;

/**
 * One thing that a tailored catalogue has otherwise than the catalogue it was made from (nội dung đã điều chỉnh): about a
 * criterion, a parameter, or, where neither is named, about the policy.
 */
@Value.Immutable
public sealed interface ResolvedChange permits ImmutableResolvedChange {

    /**
     * {@return the profile that changed it (hồ sơ điều chỉnh), its id}
     */
    String getProfile();

    /**
     * {@return where the profile says so, for instance {@code changes[2]}; absent where the change follows from others}
     */
    Optional<String> getPath();

    /**
     * {@return the code of the criterion, if it is about one}
     */
    Optional<String> getCriterion();

    /**
     * {@return the id of the parameter, if it is about one}
     */
    Optional<String> getParameter();

    /**
     * {@return what was done; absent for the policy}
     */
    Optional<Tailoring> getTailoring();

    /**
     * {@return what changed: {@code criteria} for one added or removed, {@code maximumPoints}, {@code name}, {@code rule},
     * {@code values} of a parameter, or an attribute such as {@code policy.published}}
     */
    String getAttribute();

    /**
     * {@return what it was, numbers with a decimal point; absent where it was not there}
     */
    Optional<String> getBefore();

    /**
     * {@return what it is, numbers with a decimal point; absent where it is not there any more}
     */
    Optional<String> getAfter();

    /**
     * {@return whether nobody ordered it: the maximum of a group that moved with those of its criteria (điểm tính lại)}
     */
    boolean isDerived();

    /**
     * {@return where the change stands (căn cứ): by its own citation, otherwise by that of the profile}
     */
    Optional<Citation> getCitation();

    /**
     * {@return the change in words: in Vietnamese, or in English for any other language}
     *
     * @param locale the reader's locale
     */
    default String text(Locale locale) {
        return ChangeTexts.text(this, locale);
    }

    /**
     * {@return a new builder}
     */
    static ImmutableResolvedChange.Builder builder() {
        return new ImmutableResolvedChange.Builder();
    }
}
