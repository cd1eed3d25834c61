package vn.cchc.json.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import vn.cchc.finding.Finding;

/** Rows that are not counted: the first are told, the others only counted. */
final class Refusals {

    private record Told(long line, Finding finding) {}

    private final int mostTold;
    private final List<Told> told = new ArrayList<>();
    private final List<Told> notes = new ArrayList<>();
    private long count;
    private long breaks;

    Refusals(int mostTold) {
        this.mostTold = mostTold;
    }

    /** A row that is not counted. */
    void add(long line, Supplier<Finding> finding) {
        count++;
        if (told.size() < mostTold) {
            told.add(new Told(line, finding.get()));
        }
    }

    /** The row behind which nothing can be read, which is told however many were before. */
    void addBreak(long line) {
        count++;
        breaks++;
        note(line, TableFindings.finding(TableFault.QUOTE, TableFindings.place(line, ""), "", ""));
    }

    /** Something else that is told, and refuses no row. */
    void note(long line, Finding finding) {
        notes.add(new Told(line, finding));
    }

    /** Adds those of other rows of the same file. */
    void add(Refusals others) {
        count += others.count;
        breaks += others.breaks;
        notes.addAll(others.notes);
        told.addAll(others.told);
        told.sort(Comparator.comparingLong(Told::line));
        told.subList(Math.min(mostTold, told.size()), told.size()).clear();
    }

    long count() {
        return count;
    }

    /** How many are not told. */
    long untold() {
        return count - told.size() - breaks;
    }

    /** What is told, in the order of the lines. */
    Collection<Finding> findings() {
        List<Told> all = new ArrayList<>(told);
        all.addAll(notes);
        all.sort(Comparator.comparingLong(Told::line));
        return all.stream().map(Told::finding).toList();
    }
}
