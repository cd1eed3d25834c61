package vn.cchc.validation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is found out when it is first asked for, and then kept; for one thread, as a plan is checked by one. */
final class Once<T> {

    private final Supplier<T> supplier;
    private @Nullable T found;

    Once(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    T get() {
        T known = found;
        if (known == null) {
            known = supplier.get();
            found = known;
        }
        return known;
    }
}
