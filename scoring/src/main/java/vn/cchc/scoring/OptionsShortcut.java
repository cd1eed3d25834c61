package vn.cchc.scoring;

/** The level of the option chosen. */
final class OptionsShortcut implements Shortcut {

    private final Measure option;
    private final long[] worth;

    /** {@code worth} has the points of each option. */
    OptionsShortcut(Measure option, long[] worth) {
        this.option = option;
        this.worth = worth;
    }

    @Override
    public void reckon(Columns columns, long[] facts, byte[] causes, Ledger ledger, CompiledCriterion criterion) {
        option.fill(columns, facts, causes, worth.length);
        long[] points = ledger.points[criterion.index];
        for (int unit = 0; unit < points.length; unit++) {
            long given = columns.denominators[unit] == 0 ? LEFT : worth[(int) columns.numerators[unit]];
            if (given == LEFT) {
                columns.leave(unit);
            } else {
                points[unit] = given;
            }
        }
    }
}
