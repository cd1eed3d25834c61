package vn.cchc.json.internal;

import java.util.Set;
import vn.cchc.catalogue.Expression;

/**
 * The kinds that are written as the one value that they hold, without braces and {@code kind}, because rules are full of
 * them: {@code 0.9} and {@code "numerator"}. The kinds of one sum are told apart by their tokens.
 */
final class BareKinds {

    private static final Set<Class<?>> ALL = Set.of(Expression.Constant.class, Expression.Fact.class);

    private BareKinds() {}

    static boolean contains(Class<?> kind) {
        return ALL.contains(kind);
    }
}
