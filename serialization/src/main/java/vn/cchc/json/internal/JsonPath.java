package vn.cchc.json.internal;

import java.util.regex.Pattern;

/** Paths as people read them: {@code tasks[3].deadline.quarter}. */
final class JsonPath {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,59}");

    private JsonPath() {}

    static String member(String parent, String name) {
        if (!PLAIN.matcher(name).matches()) {
            String shown = name.length() <= 60 ? name : name.substring(0, 60) + "…";
            return parent + "[\"" + shown.replaceAll("\\p{Cntrl}", "?") + "\"]";
        }
        return parent.isEmpty() ? name : parent + "." + name;
    }

    static String element(String parent, int index) {
        return parent + "[" + index + "]";
    }
}
