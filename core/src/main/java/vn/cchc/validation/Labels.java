package vn.cchc.validation;

import java.util.Optional;
import vn.cchc.plan.Appendix;
import vn.cchc.plan.Assignment;
import vn.cchc.plan.Section;
import vn.cchc.plan.Target;
import vn.cchc.plan.Task;
import vn.cchc.value.Identified;
import vn.cchc.value.Text;

/** What a document calls its parts: the printed label, or the first words where none is printed. */
final class Labels {

    private static final int MOST_WORDS = 7;

    /** About as long as the most words. */
    private static final int USUAL_LENGTH = 60;

    /** What stands before the elements of a list. */
    private static final String MARKS = "-‐‑–—−•·+*";

    private Labels() {}

    static String of(Optional<Text> label, CharSequence text) {
        return label.map(Labels::bare).filter(name -> !name.isEmpty()).orElseGet(() -> firstWords(text));
    }

    static String of(Task task) {
        return of(task.getLabel(), task.getText());
    }

    /** {@return what the document calls a thing that has a label or a heading} */
    static Optional<String> of(Identified thing) {
        if (thing instanceof Task task) {
            return Optional.of(of(task));
        } else if (thing instanceof Section section) {
            return Optional.of(of(section.getLabel(), section.getHeading()));
        } else if (thing instanceof Assignment assignment) {
            return Optional.of(of(assignment.getLabel(), assignment.getText()));
        } else if (thing instanceof Appendix appendix) {
            return Optional.of(appendix.getLabel().toString());
        } else if (thing instanceof Target target) {
            return Optional.of(firstWords(target.getMetric()));
        }
        return Optional.empty();
    }

    /** {@return the label without the marks around it: {@code 1.} is 1, {@code a)} is a, and a dash is no name} */
    private static String bare(Text label) {
        String name = label.toString().strip();
        int from = 0;
        int to = name.length();
        while (from < to && !Character.isLetterOrDigit(name.codePointAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(name.charAt(to - 1))) {
            to--;
        }
        return name.substring(from, to);
    }

    /** {@return the first words of a text without the dash or dot before them, with an ellipsis if there are more} */
    static String firstWords(CharSequence text) {
        String all = text.toString();
        StringBuilder words = new StringBuilder(Math.min(all.length(), USUAL_LENGTH));
        int count = 0;
        int begin = afterMark(all);
        for (int i = begin, start = begin; i <= all.length(); i++) {
            if (i == all.length() || Character.isWhitespace(all.charAt(i))) {
                if (start < i) {
                    if (count == MOST_WORDS) {
                        return words.append('…').toString();
                    }
                    words.append(count++ == 0 ? "" : " ").append(all, start, i);
                }
                start = i + 1;
            }
        }
        return words.toString();
    }

    /** A sign before a figure is no mark of a list: −7,95%. */
    private static int afterMark(String text) {
        int at = 0;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || MARKS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        boolean isSign = at > 0
                && at < text.length()
                && Character.isDigit(text.charAt(at))
                && !Character.isWhitespace(text.charAt(at - 1));
        return isSign ? at - 1 : at;
    }
}
