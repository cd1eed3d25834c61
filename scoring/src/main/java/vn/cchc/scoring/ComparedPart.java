package vn.cchc.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.catalogue.CriterionRelation;

/**
 * A part of two score reports that can be compared (nội dung so sánh được): a criterion, several that were split or merged, or the
 * total.
 */
@Value.Immutable
public sealed interface ComparedPart permits ImmutableComparedPart {

    /**
     * {@return how the two sides correspond; absent for the total}
     */
    Optional<CriterionRelation> getRelation();

    /**
     * {@return the codes in the older report; none for the total}
     */
    List<String> getFrom();

    /**
     * {@return the codes in the newer report; none for the total}
     */
    List<String> getTo();

    /**
     * {@return the older score, of several criteria the sum, rounded as the older report is published (điểm kỳ trước)}
     */
    BigDecimal getOlderScore();

    /**
     * {@return what was attainable for the older score}
     */
    BigDecimal getOlderAttainable();

    /**
     * {@return the older score in percent of what was attainable, rounded as published (chỉ số kỳ trước)}
     */
    BigDecimal getOlderIndex();

    /**
     * {@return the newer score, rounded as the newer report is published (điểm kỳ này)}
     */
    BigDecimal getNewerScore();

    /**
     * {@return what was attainable for the newer score}
     */
    BigDecimal getNewerAttainable();

    /**
     * {@return the newer score in percent of what was attainable, rounded as published (chỉ số kỳ này)}
     */
    BigDecimal getNewerIndex();

    /**
     * {@return by how many percentage points the index changed (tăng, giảm điểm phần trăm), made of the unrounded indices and then
     * rounded as the newer report is published}
     */
    BigDecimal getChange();

    /**
     * {@return the comparison in words: in Vietnamese, or in English for any other language}
     *
     * @param locale the reader's locale
     */
    default String text(Locale locale) {
        return ComparisonTexts.text(this, locale);
    }

    /**
     * {@return a new builder}
     */
    static ImmutableComparedPart.Builder builder() {
        return new ImmutableComparedPart.Builder();
    }
}
