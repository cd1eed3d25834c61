package vn.cchc.examples.quickstart;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.plan.Task;
import vn.cchc.value.Text;

/**
 * The texts of tasks without the marks of the page: bullets are our own, items are shown once.
 */
final class TaskTexts {

    private static final Pattern LEADING_BULLET = Pattern.compile("^[\\s\\u00A0–•+*-]+");
    private static final Pattern TRAILING_BULLET = Pattern.compile("[\\s\\u00A0–•+*-]+$");

    private TaskTexts() {}

    /** A label that numbers something, or the mark given for the others (a dash, a paragraph sign, none). */
    static String label(Optional<Text> label, String otherwise) {
        return label.map(Text::composed)
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                .orElse(otherwise);
    }

    /** The whole text, without a bullet before it. */
    static String whole(Task task) {
        return LEADING_BULLET.matcher(task.getText().composed()).replaceFirst("");
    }

    /** What stands before the items: the text of a task holds them too, as printed. */
    static String introduction(Task task) {
        String text = task.getText().composed();
        int firstItem = task.getItems().stream()
                .mapToInt(item -> text.indexOf(item.getText().composed()))
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
        return firstItem < 0
                ? whole(task)
                : TRAILING_BULLET.matcher(text.substring(0, firstItem)).replaceFirst("");
    }
}
