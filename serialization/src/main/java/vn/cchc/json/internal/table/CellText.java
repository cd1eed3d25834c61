package vn.cchc.json.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.plan.TaskItem;
import vn.cchc.printed.PrintedForms;
import vn.cchc.value.Text;

/** The text of a task and its contents: lines that begin with a dash or a plus, each with the lines that follow it. */
final class CellText {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern BULLET = Pattern.compile("\\h*([-+\\u2010-\\u2015])\\h*(\\S.*)");

    private final List<String> labels = new ArrayList<>();
    private final List<StringBuilder> contents = new ArrayList<>();
    private final List<String> unsure = new ArrayList<>();

    CellText(String cell) {
        List<String> lines = Arrays.asList(LINE_END.split(cell.strip(), -1));
        boolean small = beginsSmall(lines.get(0));
        for (String line : lines) {
            Matcher bullet = BULLET.matcher(line);
            boolean isBullet = bullet.matches();
            if (isBullet && beginsSmall(line) && !small) {
                // "kinh tế / - xã hội" is a wrapped line, not a content.
                unsure.add(line.strip());
                isBullet = false;
            }
            if (isBullet) {
                labels.add(bullet.group(1));
                contents.add(new StringBuilder(bullet.group(2)));
            } else if (!contents.isEmpty()) {
                contents.get(contents.size() - 1).append('\n').append(line);
            }
        }
    }

    private static boolean beginsSmall(String line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.matches() && Character.isLowerCase(bullet.group(2).codePointAt(0));
    }

    /** Lines that begin with a dash and go on in small letters. */
    List<String> unsure() {
        return unsure;
    }

    List<TaskItem> items(String taskId) {
        List<TaskItem> items = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            items.add(TaskItem.builder()
                    .id(taskId + ".b" + (i + 1))
                    .label(Text.of(labels.get(i)))
                    .text(PrintedForms.joined(contents.get(i).toString()))
                    .build());
        }
        return items;
    }
}
