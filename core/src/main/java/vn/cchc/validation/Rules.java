package vn.cchc.validation;

import java.util.List;
import java.util.stream.Stream;

/** The rules of the library, in the order of the table. */
final class Rules {

    private static final List<Rule> STANDARD =
            Stream.of(NumberRules.all()).flatMap(List::stream).toList();

    private Rules() {}

    static List<Rule> standard() {
        return STANDARD;
    }
}
