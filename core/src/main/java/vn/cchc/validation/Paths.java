package vn.cchc.validation;

import java.util.ArrayList;
import java.util.List;

/** Paths of things in a plan, as in JSON. */
final class Paths {

    private Paths() {}

    /** {@return the path of an element of a list} */
    static String element(String list, int position) {
        return list + "[" + position + "]";
    }

    /** {@return the path of an attribute of an element of a list} */
    static String element(String list, int position, String attribute) {
        return list + "[" + position + "]." + attribute;
    }

    /** {@return the names of the lists on the path, the innermost first: they say what kinds of things stand there} */
    static List<String> kinds(String path) {
        List<String> kinds = new ArrayList<>();
        for (int end = path.lastIndexOf('['); end >= 0; end = path.lastIndexOf('[', end - 1)) {
            kinds.add(path.substring(path.lastIndexOf('.', end) + 1, end));
        }
        return kinds;
    }
}
