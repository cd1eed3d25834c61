package vn.cchc.validation;

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

    /** {@return the name of the innermost list on the path, which says what kind of thing stands there; empty for none} */
    static String kind(String path) {
        int end = path.lastIndexOf('[');
        return end < 0 ? "" : path.substring(path.lastIndexOf('.', end) + 1, end);
    }
}
