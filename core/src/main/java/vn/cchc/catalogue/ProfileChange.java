package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Citation;
import vn.cchc.value.Decimals;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * One of the things that tailoring does to a catalogue (nội dung điều chỉnh).
 */
@Value.Enclosing
public sealed interface ProfileChange
        permits ProfileChange.Include,
                ProfileChange.Exclude,
                ProfileChange.Add,
                ProfileChange.Reweight,
                ProfileChange.Rename,
                ProfileChange.SetParameter {

    /**
     * {@return where the change stands (căn cứ)}
     */
    Optional<Citation> getCitation();

    /** Keeps only the criteria named, those below them and the groups above them (chỉ giữ lại). */
    @Value.Immutable
    sealed interface Include extends ProfileChange permits ImmutableProfileChange.Include {
        /**
         * {@return the codes; at least one}
         */
        List<String> getCriteria();

        /**
         * Checks the codes.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER}, or
         *     {@link vn.cchc.value.ValueRule#MISSING} if there is none
         */
        @Value.Check
        default void check() {
            Names.checkIds("criteria", getCriteria());
            if (getCriteria().isEmpty()) {
                throw new InvalidValueException("criteria");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableProfileChange.Include.Builder builder() {
            return new ImmutableProfileChange.Include.Builder();
        }
    }

    /** Takes the criteria named away, with those below them (lược bỏ). */
    @Value.Immutable
    sealed interface Exclude extends ProfileChange permits ImmutableProfileChange.Exclude {
        /**
         * {@return the codes; at least one}
         */
        List<String> getCriteria();

        /**
         * Checks the codes.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER}, or
         *     {@link vn.cchc.value.ValueRule#MISSING} if there is none
         */
        @Value.Check
        default void check() {
            Names.checkIds("criteria", getCriteria());
            if (getCriteria().isEmpty()) {
                throw new InvalidValueException("criteria");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableProfileChange.Exclude.Builder builder() {
            return new ImmutableProfileChange.Exclude.Builder();
        }
    }

    /** Adds a criterion (bổ sung). */
    @Value.Immutable
    sealed interface Add extends ProfileChange permits ImmutableProfileChange.Add {
        /**
         * {@return the code of the group that gets it; absent for the highest level}
         */
        Optional<String> getParent();

        /**
         * {@return the code of the criterion after which it stands; absent for the end of the group}
         */
        Optional<String> getAfter();

        /**
         * {@return the criterion}
         */
        Criterion getCriterion();

        /**
         * Checks the codes.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if one is wrong
         */
        @Value.Check
        default void check() {
            Names.checkId("parent", getParent());
            Names.checkId("after", getAfter());
        }

        /**
         * {@return a new builder}
         */
        static ImmutableProfileChange.Add.Builder builder() {
            return new ImmutableProfileChange.Add.Builder();
        }
    }

    /** Gives a criterion other maximum points, and another rule if the old one does not fit (điều chỉnh điểm tối đa). */
    @Value.Immutable
    sealed interface Reweight extends ProfileChange permits ImmutableProfileChange.Reweight {
        /**
         * {@return the code}
         */
        String getCriterion();

        /**
         * {@return the new maximum points}
         */
        BigDecimal getMaximumPoints();

        /**
         * {@return the new rule, if there is one}
         */
        Optional<Expression> getRule();

        /**
         * Checks code and points.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} or
         *     {@link vn.cchc.value.ValueRule#DECIMAL}
         */
        @Value.Check
        default void check() {
            Names.checkId("criterion", getCriterion());
            Decimals.check("maximumPoints", getMaximumPoints());
        }

        /**
         * {@return a new builder}
         */
        static ImmutableProfileChange.Reweight.Builder builder() {
            return new ImmutableProfileChange.Reweight.Builder();
        }
    }

    /** Gives a criterion another name (đổi tên). */
    @Value.Immutable
    sealed interface Rename extends ProfileChange permits ImmutableProfileChange.Rename {
        /**
         * {@return the code}
         */
        String getCriterion();

        /**
         * {@return the new name}
         */
        Text getName();

        /**
         * Checks code and name.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} or
         *     {@link vn.cchc.value.ValueRule#BLANK}
         */
        @Value.Check
        default void check() {
            Names.checkId("criterion", getCriterion());
            Names.checkNotBlank("name", getName());
        }

        /**
         * {@return a new builder}
         */
        static ImmutableProfileChange.Rename.Builder builder() {
            return new ImmutableProfileChange.Rename.Builder();
        }
    }

    /** Gives a parameter other values (điều chỉnh tham số). */
    @Value.Immutable
    sealed interface SetParameter extends ProfileChange permits ImmutableProfileChange.SetParameter {
        /**
         * {@return the id of the parameter}
         */
        String getParameter();

        /**
         * {@return its new values; at least one}
         */
        List<ParameterValue> getValues();

        /**
         * Checks id and values.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER}, or
         *     {@link vn.cchc.value.ValueRule#MISSING} if there is no value
         */
        @Value.Check
        default void check() {
            Names.checkId("parameter", getParameter());
            if (getValues().isEmpty()) {
                throw new InvalidValueException("values");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableProfileChange.SetParameter.Builder builder() {
            return new ImmutableProfileChange.SetParameter.Builder();
        }
    }
}
