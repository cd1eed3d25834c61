package vn.cchc.scoring.survey;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import vn.cchc.finding.Finding;

/** How many are drawn in each stratum (phân bổ mẫu). */
@Value.Immutable
public sealed interface SampleAllocation permits ImmutableSampleAllocation {

    /**
     * {@return the number drawn in each stratum by its name, in the order given; they add up to the whole sample. None if an error
     * stands in the way}
     */
    Map<String, Long> getSizes();

    /**
     * {@return what is wrong with it}
     */
    List<Finding> getFindings();

    /**
     * {@return a new builder}
     */
    static ImmutableSampleAllocation.Builder builder() {
        return new ImmutableSampleAllocation.Builder();
    }
}
