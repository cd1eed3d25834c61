package vn.cchc.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The order in which things stand in a document, by their paths. */
final class DocumentOrder {

    /** The attributes whose order matters, each before those that stand after it in the same object. */
    private static final List<String> ATTRIBUTES = List.of(
            // of a catalogue and of a criterion
            "status",
            "code",
            "level",
            "policy",
            "parameters",
            "maximumPoints",
            "minimumPoints",
            "adjustment",
            "facts",
            "rule",
            "whenNone",
            "publishedScore",
            "combination",
            "statedCounts",
            // of rules and conditions
            "numerator",
            "denominator",
            "current",
            "previous",
            "from",
            "minus",
            "value",
            "measure",
            "bands",
            "fact",
            "levels",
            "option",
            "notApplicable",
            "left",
            "right",
            "when",
            "then",
            "branches",
            "otherwise",
            "target",
            "floor",
            "atLeast",
            "atMost");

    static final Comparator<String> BY_PATH = DocumentOrder::compare;

    private static final Pattern STEP = Pattern.compile("[.\\[]");

    private DocumentOrder() {}

    private static int compare(String one, String other) {
        String[] steps = STEP.split(one, -1);
        String[] others = STEP.split(other, -1);
        for (int i = 0; i < Math.min(steps.length, others.length); i++) {
            int order = Integer.compare(place(steps[i]), place(others[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.length, others.length);
    }

    /** {@return the position in a list, or of an attribute; the document itself comes first, lists of criteria last} */
    private static int place(String step) {
        if (step.isEmpty()) {
            return -1;
        }
        if (step.endsWith("]")) {
            return Integer.parseInt(step.substring(0, step.length() - 1));
        }
        int position = ATTRIBUTES.indexOf(step);
        return position < 0 ? ATTRIBUTES.size() : position;
    }
}
