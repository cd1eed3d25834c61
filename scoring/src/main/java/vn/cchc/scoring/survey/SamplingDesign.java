package vn.cchc.scoring.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * How the respondents were drawn (thiết kế mẫu), by the columns of the data that say so: without it a survey has an index, but nobody
 * can say how certain it is.
 */
@Value.Immutable
public sealed interface SamplingDesign permits ImmutableSamplingDesign {

    /** The version of the JSON form that this library writes. */
    String SCHEMA_VERSION = "1.0";

    /**
     * {@return the version of the JSON form (phiên bản lược đồ), {@code 1.0}}
     */
    String getSchemaVersion();

    /**
     * {@return a short name, for instance {@code two-stage-fpc}, by which reports name it}
     */
    String getName();

    /**
     * {@return what a reader should know about it (ghi chú)}
     */
    Optional<Text> getNote();

    /**
     * {@return the column of the weight (quyền số), how many of the population a respondent stands for; absent if all count once}
     */
    Optional<String> getWeight();

    /**
     * {@return the stages of the draw, the first first; at least one}
     */
    List<SamplingStage> getStages();

    /**
     * {@return what a stratum with a single cluster does; absent means {@link SingleClusterPolicy#REFUSE}}
     */
    Optional<SingleClusterPolicy> getSingleCluster();

    /**
     * {@return how the variance is found}
     */
    VarianceMethod getVariance();

    /**
     * {@return what the weights are brought into line with (cân chỉnh theo dân số): one margin is post-stratification (hậu phân tầng),
     * several are raking (hiệu chỉnh lặp)}
     */
    List<PopulationMargin> getMargins();

    /**
     * {@return the columns that it reads, in no particular order, some perhaps more than once}
     */
    default Stream<String> columns() {
        return Stream.of(
                        getWeight().stream(),
                        getStages().stream()
                                .flatMap(stage -> Stream.of(
                                                stage.getStrata().stream(),
                                                stage.getCluster().stream(),
                                                stage.getPopulation().stream())
                                        .flatMap(columns -> columns)),
                        getMargins().stream().map(PopulationMargin::getColumn))
                .flatMap(columns -> columns);
    }

    /**
     * Checks the version, the name and that the stages make sense.
     *
     * @throws InvalidValueException with {@link ValueRule#SCHEMA_VERSION}, {@link ValueRule#IDENTIFIER}, {@link ValueRule#MISSING} if
     *     there is no stage or a stage before the last names no cluster, or {@link ValueRule#CONTRADICTION} if the jackknife is to
     *     go with margins, or with a policy for single clusters that looks at the spread of others
     */
    @Value.Check
    default void check() {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            throw InvalidValueException.at(
                    ValueRule.SCHEMA_VERSION, "schemaVersion", getSchemaVersion(), SCHEMA_VERSION);
        }
        Names.checkId("name", getName());
        if (getStages().isEmpty()) {
            throw new InvalidValueException("stages");
        }
        for (int i = 0; i < getStages().size() - 1; i++) {
            if (getStages().get(i).getCluster().isEmpty()) {
                throw new InvalidValueException("stages[" + i + "].cluster");
            }
        }
        if (getVariance() == VarianceMethod.JACKKNIFE) {
            if (!getMargins().isEmpty()) {
                throw InvalidValueException.at(ValueRule.CONTRADICTION, "variance", "jackknife", "margins");
            }
            getSingleCluster()
                    .filter(policy -> policy == SingleClusterPolicy.ADJUST || policy == SingleClusterPolicy.AVERAGE)
                    .ifPresent(policy -> {
                        throw InvalidValueException.at(
                                ValueRule.CONTRADICTION, "variance", "jackknife", "singleCluster");
                    });
        }
    }

    /**
     * {@return a new builder, with the version of this library}
     */
    static ImmutableSamplingDesign.Builder builder() {
        return new ImmutableSamplingDesign.Builder().schemaVersion(SCHEMA_VERSION);
    }
}
