package vn.cchc.scoring;

import vn.cchc.catalogue.Expression;

/** An expression of a rule, made ready to be reckoned for many units (bước tính). */
abstract class Step {

    final Expression expression;

    /** Its place among the steps of its criterion. */
    final int id;

    /** Where in the trace of a unit it writes; two longs for a number, one for what it took. */
    final int at;

    Step(Expression expression, int id, int at) {
        this.expression = expression;
        this.id = id;
        this.at = at;
    }

    /** {@return the numerator; the denominator is left in the reckoning} */
    abstract long reckon(Reckoning reckoning);

    /** {@return what a step gives; facts and constants, which most are, without the call of an unknown step} */
    static long valueOf(Step step, Reckoning reckoning) {
        if (step instanceof ValueSteps.Fact fact) {
            return fact.reckon(reckoning);
        }
        return step instanceof ValueSteps.Constant constant ? constant.reckon(reckoning) : step.reckon(reckoning);
    }

    /** {@return the numerator that was written down for a unit; the denominator is left in the reckoning} */
    long written(Reckoning reckoning) {
        return reckoning.number(reckoning.trace[at], reckoning.trace[at + 1]);
    }
}
