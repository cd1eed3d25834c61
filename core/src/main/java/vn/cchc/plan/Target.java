package vn.cchc.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Identified;
import vn.cchc.value.IndexCode;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Quantity;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * What the plan wants to reach (chỉ tiêu): a value, a rank, an improvement, or words.
 */
@Value.Enclosing
public sealed interface Target extends Identified
        permits Target.Quantitative, Target.Relative, Target.Rank, Target.Qualitative {

    /**
     * {@return what is measured, in words}
     */
    Text getMetric();

    /**
     * {@return the index, where the target is one's result}
     */
    Optional<IndexCode> getIndex();

    /**
     * {@return the unit that the target is about}
     */
    Optional<Text> getAbout();

    /**
     * {@return the year in which it is to be reached}
     */
    Optional<Integer> getYear();

    /**
     * {@return the words as printed}
     */
    Optional<Text> getAsPrinted();

    /**
     * {@return the id of the purpose or requirement that states it; a target of a task stands in the task}
     */
    Optional<String> getStatedIn();

    /**
     * Checks metric, year and the id.
     *
     * @throws InvalidValueException if the metric is blank, the year has not four digits, or the id has no form of one
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("metric", getMetric());
        CalendarChecks.checkYear(getYear());
        Names.checkId("statedIn", getStatedIn());
    }

    /** How the value reached is held against the value wanted. */
    enum Comparator {
        /** Exactly (bằng). */
        EQUAL,
        /** At least (từ … trở lên). */
        AT_LEAST,
        /** More than (trên). */
        MORE_THAN,
        /** At most (không quá). */
        AT_MOST,
        /** Less than (dưới). */
        LESS_THAN
    }

    /** A value (chỉ tiêu định lượng): "đạt từ 90% trở lên". */
    @Value.Immutable
    sealed interface Quantitative extends Target permits ImmutableTarget.Quantitative {
        /**
         * {@return how the value is meant}
         */
        Comparator getComparator();

        /**
         * {@return the value}
         */
        @PercentInRange
        Quantity getValue();

        /**
         * {@return a new builder}
         */
        static ImmutableTarget.Quantitative.Builder builder() {
            return new ImmutableTarget.Quantitative.Builder();
        }
    }

    /** What is to become better. */
    enum Aim {
        /** The value of the index (cải thiện chỉ số). */
        IMPROVE,
        /** The rank (tăng bậc xếp hạng). */
        RANK_UP
    }

    /** Better than the year before (cải thiện, tăng bậc xếp hạng so với năm trước). */
    @Value.Immutable
    sealed interface Relative extends Target permits ImmutableTarget.Relative {
        /**
         * {@return what is to become better, at least one}
         */
        List<Aim> getAims();

        /**
         * {@return by how many ranks at least (tăng ít nhất … bậc), where printed}
         */
        Optional<Integer> getRanks();

        /**
         * Checks the aims.
         *
         * @throws InvalidValueException with {@link ValueRule#MISSING} if there is none, with {@link ValueRule#RANGE} if
         *     the number of ranks is below 1
         */
        @Value.Check
        default void checkAims() {
            if (getAims().isEmpty()) {
                throw new InvalidValueException("aims");
            }
            getRanks().filter(ranks -> ranks < 1).ifPresent(ranks -> {
                throw InvalidValueException.at(ValueRule.RANGE, "ranks", ranks, ">= 1");
            });
        }

        /**
         * {@return a new builder}
         */
        static ImmutableTarget.Relative.Builder builder() {
            return new ImmutableTarget.Relative.Builder();
        }
    }

    /** A rank or a range of ranks (xếp 10-15/63; nhóm 25 dẫn đầu). */
    @Value.Immutable
    sealed interface Rank extends Target permits ImmutableTarget.Rank {
        /**
         * {@return the best rank of the range, where a range is printed}
         */
        Optional<Integer> getFrom();

        /**
         * {@return the rank that is to be held at least}
         */
        int getTo();

        /**
         * {@return the number of units ranked, where printed}
         */
        Optional<Integer> getOutOf();

        /**
         * {@return the group that is ranked, where printed}
         */
        Optional<Text> getGroup();

        /**
         * Checks the ranks.
         *
         * @throws InvalidValueException with {@link ValueRule#RANK} if they are not in order
         */
        @Value.Check
        default void checkRanks() {
            int from = getFrom().orElse(1);
            int outOf = getOutOf().orElse(Integer.MAX_VALUE);
            if (from < 1 || from > getTo() || getTo() > outOf) {
                String found = getFrom().map(best -> best + "-").orElse("")
                        + getTo()
                        + getOutOf().map(all -> "/" + all).orElse("");
                throw InvalidValueException.at(ValueRule.RANK, "to", found, "1 <= from <= to <= outOf");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableTarget.Rank.Builder builder() {
            return new ImmutableTarget.Rank.Builder();
        }
    }

    /** Words without value or rank (chỉ tiêu định tính). */
    @Value.Immutable
    sealed interface Qualitative extends Target permits ImmutableTarget.Qualitative {
        /**
         * {@return a new builder}
         */
        static ImmutableTarget.Qualitative.Builder builder() {
            return new ImmutableTarget.Qualitative.Builder();
        }
    }
}
