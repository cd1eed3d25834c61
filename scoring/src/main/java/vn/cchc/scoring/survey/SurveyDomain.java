package vn.cchc.scoring.survey;

import org.immutables.value.Value;

/** A part of the population for which an index stands (miền ước lượng), for instance a district. */
@Value.Immutable
public sealed interface SurveyDomain permits ImmutableSurveyDomain {

    /**
     * {@return the column of the data that tells it}
     */
    String getColumn();

    /**
     * {@return what stands there, as the data write it}
     */
    String getValue();

    /**
     * {@return a new builder}
     */
    static ImmutableSurveyDomain.Builder builder() {
        return new ImmutableSurveyDomain.Builder();
    }
}
