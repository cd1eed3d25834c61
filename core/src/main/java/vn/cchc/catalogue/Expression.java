package vn.cchc.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Decimals;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Names;

/**
 * A number made from facts (biểu thức): the one language in which measures and scoring rules are written. A rule of a criterion
 * is an expression whose value is its points, so that a formula explains itself step by step.
 *
 * <p>Shares, ratios and growth are fractions: 90 % is 0.9. Everything is exact; nothing is rounded on the way.
 */
@Value.Enclosing
public sealed interface Expression
        permits Expression.Constant,
                Expression.Fact,
                Expression.Parameter,
                Expression.MaximumPoints,
                Expression.Sum,
                Expression.Difference,
                Expression.Product,
                Expression.Share,
                Expression.Ratio,
                Expression.Growth,
                Expression.Smallest,
                Expression.Largest,
                Expression.Clamp,
                Expression.Proportional,
                Expression.Bands,
                Expression.Levels,
                Expression.Met,
                Expression.Choose,
                Expression.Peers {

    /** A number (hằng số). In JSON it is written as a number: {@code 0.9}. */
    @Value.Immutable
    sealed interface Constant extends Expression permits ImmutableExpression.Constant {
        /**
         * {@return the number}
         */
        BigDecimal getValue();

        /**
         * Brings the number to its one form.
         *
         * @return this, or a copy with the number normalised
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#DECIMAL} if it has too many digits
         */
        @Value.Check
        default Constant normalize() {
            BigDecimal normal = Decimals.normalize("value", getValue());
            return normal.scale() == getValue().scale()
                    ? this
                    : builder().value(normal).build();
        }

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Constant.Builder builder() {
            return new ImmutableExpression.Constant.Builder();
        }
    }

    /** A fact of the criterion that is a number (số liệu). In JSON it is written as its name: {@code "numerator"}. */
    @Value.Immutable
    sealed interface Fact extends Expression permits ImmutableExpression.Fact {
        /**
         * {@return the name of the fact, as the criterion declares it}
         */
        String getFact();

        /**
         * Checks the form of the name.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if it is wrong
         */
        @Value.Check
        default void check() {
            Names.checkId("fact", getFact());
        }

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Fact.Builder builder() {
            return new ImmutableExpression.Fact.Builder();
        }
    }

    /** A parameter of the catalogue, on the last day of the assessed period (tham số). */
    @Value.Immutable
    sealed interface Parameter extends Expression permits ImmutableExpression.Parameter {
        /**
         * {@return the id of the parameter}
         */
        String getParameter();

        /**
         * Checks the form of the name.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if it is wrong
         */
        @Value.Check
        default void check() {
            Names.checkId("parameter", getParameter());
        }

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Parameter.Builder builder() {
            return new ImmutableExpression.Parameter.Builder();
        }
    }

    /** The maximum points of the criterion (điểm tối đa). */
    @Value.Immutable
    sealed interface MaximumPoints extends Expression permits ImmutableExpression.MaximumPoints {
        /**
         * {@return a new builder}
         */
        static ImmutableExpression.MaximumPoints.Builder builder() {
            return new ImmutableExpression.MaximumPoints.Builder();
        }
    }

    /** A sum (tổng). */
    @Value.Immutable
    sealed interface Sum extends Expression permits ImmutableExpression.Sum {
        /**
         * {@return what is added; at least one}
         */
        List<Expression> getTerms();

        /**
         * Checks that there is something.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#MISSING} if there is nothing
         */
        @Value.Check
        default void check() {
            if (getTerms().isEmpty()) {
                throw new InvalidValueException("terms");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Sum.Builder builder() {
            return new ImmutableExpression.Sum.Builder();
        }
    }

    /** A difference (hiệu). */
    @Value.Immutable
    sealed interface Difference extends Expression permits ImmutableExpression.Difference {
        /**
         * {@return what is taken from}
         */
        Expression getFrom();

        /**
         * {@return what is taken off}
         */
        Expression getMinus();

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Difference.Builder builder() {
            return new ImmutableExpression.Difference.Builder();
        }
    }

    /** A product (tích). */
    @Value.Immutable
    sealed interface Product extends Expression permits ImmutableExpression.Product {
        /**
         * {@return what is multiplied; at least one}
         */
        List<Expression> getFactors();

        /**
         * Checks that there is something.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#MISSING} if there is nothing
         */
        @Value.Check
        default void check() {
            if (getFactors().isEmpty()) {
                throw new InvalidValueException("factors");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Product.Builder builder() {
            return new ImmutableExpression.Product.Builder();
        }
    }

    /** A share (tỷ lệ): a part of a whole, between 0 and 1. More in the numerator than in the denominator is invalid. */
    @Value.Immutable
    sealed interface Share extends Expression permits ImmutableExpression.Share {
        /**
         * {@return the part (tử số)}
         */
        Expression getNumerator();

        /**
         * {@return the whole (mẫu số)}
         */
        Expression getDenominator();

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Share.Builder builder() {
            return new ImmutableExpression.Share.Builder();
        }
    }

    /** A ratio that may be more than 1 (tỷ số), for instance done to planned. */
    @Value.Immutable
    sealed interface Ratio extends Expression permits ImmutableExpression.Ratio {
        /**
         * {@return the numerator (tử số)}
         */
        Expression getNumerator();

        /**
         * {@return the denominator (mẫu số)}
         */
        Expression getDenominator();

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Ratio.Builder builder() {
            return new ImmutableExpression.Ratio.Builder();
        }
    }

    /** Growth (mức tăng): 0.2 is 20 % more than before, −0.1 is 10 % less. */
    @Value.Immutable
    sealed interface Growth extends Expression permits ImmutableExpression.Growth {
        /**
         * {@return the value of the period}
         */
        Expression getCurrent();

        /**
         * {@return the value of the period before}
         */
        Expression getPrevious();

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Growth.Builder builder() {
            return new ImmutableExpression.Growth.Builder();
        }
    }

    /** The smallest of several (giá trị nhỏ nhất). */
    @Value.Immutable
    sealed interface Smallest extends Expression permits ImmutableExpression.Smallest {
        /**
         * {@return the values; at least one}
         */
        List<Expression> getOf();

        /**
         * Checks that there is something.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#MISSING} if there is nothing
         */
        @Value.Check
        default void check() {
            if (getOf().isEmpty()) {
                throw new InvalidValueException("of");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Smallest.Builder builder() {
            return new ImmutableExpression.Smallest.Builder();
        }
    }

    /** The largest of several (giá trị lớn nhất); of alternatives the best (lấy trường hợp có điểm cao nhất). */
    @Value.Immutable
    sealed interface Largest extends Expression permits ImmutableExpression.Largest {
        /**
         * {@return the values; at least one}
         */
        List<Expression> getOf();

        /**
         * Checks that there is something.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#MISSING} if there is nothing
         */
        @Value.Check
        default void check() {
            if (getOf().isEmpty()) {
                throw new InvalidValueException("of");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Largest.Builder builder() {
            return new ImmutableExpression.Largest.Builder();
        }
    }

    /** A value held between bounds (chặn dưới, chặn trên). */
    @Value.Immutable
    sealed interface Clamp extends Expression permits ImmutableExpression.Clamp {
        /**
         * {@return the value}
         */
        Expression getValue();

        /**
         * {@return the lower bound, if there is one}
         */
        Optional<Expression> getAtLeast();

        /**
         * {@return the upper bound, if there is one}
         */
        Optional<Expression> getAtMost();

        /**
         * Checks that there is a bound.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#MISSING} if there is none
         */
        @Value.Check
        default void check() {
            if (getAtLeast().isEmpty() && getAtMost().isEmpty()) {
                throw new InvalidValueException("atMost");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Clamp.Builder builder() {
            return new ImmutableExpression.Clamp.Builder();
        }
    }

    /**
     * Points in proportion to a measure (tính điểm theo tỷ lệ): the maximum points times measure by target, at most the
     * maximum points; 0 below the floor and below 0. A measure of 0.45 with a target of 0.9 gives half the maximum.
     */
    @Value.Immutable
    sealed interface Proportional extends Expression permits ImmutableExpression.Proportional {
        /**
         * {@return what is measured, above all a share or ratio}
         */
        Expression getMeasure();

        /**
         * {@return the measure that gives the maximum points; absent is 1}
         */
        Optional<Expression> getTarget();

        /**
         * {@return the measure below which nothing is given (ngưỡng), if there is one}
         */
        Optional<Expression> getFloor();

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Proportional.Builder builder() {
            return new ImmutableExpression.Proportional.Builder();
        }
    }

    /** Points by the band that a measure lies in (tính điểm theo khoảng). A measure in no band is invalid. */
    @Value.Immutable
    sealed interface Bands extends Expression permits ImmutableExpression.Bands {
        /**
         * {@return what is measured, above all a share or a count}
         */
        Expression getMeasure();

        /**
         * {@return the bands; at least one}
         */
        List<Band> getBands();

        /**
         * Checks that there is something.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#MISSING} if there is nothing
         */
        @Value.Check
        default void check() {
            if (getBands().isEmpty()) {
                throw new InvalidValueException("bands");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Bands.Builder builder() {
            return new ImmutableExpression.Bands.Builder();
        }
    }

    /** Points by the option chosen (tính điểm theo mức độ). */
    @Value.Immutable
    sealed interface Levels extends Expression permits ImmutableExpression.Levels {
        /**
         * {@return the name of the fact, a choice}
         */
        String getFact();

        /**
         * {@return the options and what they give; at least one}
         */
        List<Level> getLevels();

        /**
         * {@return the options that say that the criterion does not apply (không áp dụng)}
         */
        List<String> getNotApplicable();

        /**
         * Checks the names, and that there is a level.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#IDENTIFIER} if a name has no form of one, or
         *     {@link vn.cchc.value.ValueRule#MISSING} if there is no level
         */
        @Value.Check
        default void check() {
            Names.checkId("fact", getFact());
            Names.checkIds("notApplicable", getNotApplicable());
            if (getLevels().isEmpty()) {
                throw new InvalidValueException("levels");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Levels.Builder builder() {
            return new ImmutableExpression.Levels.Builder();
        }
    }

    /** All or nothing (đạt hoặc không đạt): the maximum points if a condition holds, otherwise 0. */
    @Value.Immutable
    sealed interface Met extends Expression permits ImmutableExpression.Met {
        /**
         * {@return the condition}
         */
        Condition getCondition();

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Met.Builder builder() {
            return new ImmutableExpression.Met.Builder();
        }
    }

    /** The first case that holds (theo từng trường hợp). */
    @Value.Immutable
    sealed interface Choose extends Expression permits ImmutableExpression.Choose {
        /**
         * {@return the cases, in the order in which they are tried; at least one}
         */
        List<Branch> getBranches();

        /**
         * {@return what counts where none of them holds; where it is absent, the facts are then invalid}
         */
        Optional<Expression> getOtherwise();

        /**
         * Checks that there is something.
         *
         * @throws InvalidValueException with {@link vn.cchc.value.ValueRule#MISSING} if there is nothing
         */
        @Value.Check
        default void check() {
            if (getBranches().isEmpty()) {
                throw new InvalidValueException("branches");
            }
        }

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Choose.Builder builder() {
            return new ImmutableExpression.Choose.Builder();
        }
    }

    /**
     * A measure compared over the peers of the unit, itself among them (so với các đơn vị cùng nhóm). Peers for which the
     * measure cannot be made are left out.
     */
    @Value.Immutable
    sealed interface Peers extends Expression permits ImmutableExpression.Peers {
        /**
         * {@return what is measured, for each peer by its own facts; holds no further comparison with peers}
         */
        Expression getMeasure();

        /**
         * {@return what is taken from the values}
         */
        Statistic getStatistic();

        /**
         * {@return a new builder}
         */
        static ImmutableExpression.Peers.Builder builder() {
            return new ImmutableExpression.Peers.Builder();
        }
    }
}
