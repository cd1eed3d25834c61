package vn.cchc.scoring.survey;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One stage of the draw (giai đoạn chọn mẫu): in each stratum some clusters were drawn, or at the last stage respondents. It names
 * the columns of the data that say so.
 */
@Value.Immutable
public sealed interface SamplingStage permits ImmutableSamplingStage {

    /**
     * {@return the columns that make a stratum (tầng); none if the draw was not stratified}
     */
    List<String> getStrata();

    /**
     * {@return the column that names the cluster drawn (cụm), for instance a village; absent if respondents were drawn}
     */
    Optional<String> getCluster();

    /**
     * {@return the column that says out of how many in the stratum they were drawn (quy mô tổng thể), a whole number; absent if the
     * finite population is not corrected for, as with replacement, and then later stages add nothing}
     */
    Optional<String> getPopulation();

    /**
     * {@return a new builder}
     */
    static ImmutableSamplingStage.Builder builder() {
        return new ImmutableSamplingStage.Builder();
    }
}
