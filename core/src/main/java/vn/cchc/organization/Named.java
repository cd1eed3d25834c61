package vn.cchc.organization;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.value.Text;

/**
 * Something that plans call by one name or another (tên gọi). Names are compared as people read them: letter case, white
 * space, the kind of dash and the place of the tone mark (Ủy, Uỷ) do not count, and UBND is Ủy ban nhân dân; the marks of
 * letters count.
 *
 * <p>The names hold as long as that which bears them: a body that is renamed goes on as a successor under its new name.
 */
public interface Named {

    /**
     * {@return the full name (tên đầy đủ)}
     */
    Text getName();

    /**
     * {@return the other names in use (tên gọi khác)}
     */
    List<Text> getAliases();

    /**
     * {@return the full name and all other names}
     */
    default Stream<Text> names() {
        return Stream.concat(Stream.of(getName()), getAliases().stream());
    }

    /**
     * {@return whether it goes by a name}
     *
     * @param name the name, as a plan may print it
     */
    default boolean isCalled(Text name) {
        return names().anyMatch(own -> sameName(own, name));
    }

    /**
     * {@return whether two names are one, as people read them}
     *
     * @param one a name
     * @param other another name
     */
    static boolean sameName(Text one, Text other) {
        return NameKey.same(one, other);
    }
}
