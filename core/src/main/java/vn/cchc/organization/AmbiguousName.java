package vn.cchc.organization;

import java.util.List;
import vn.cchc.value.Text;
import vn.cchc.value.Validity;

/**
 * A name that several organisations or classes go by at one time (một tên gọi chỉ nhiều cơ quan).
 *
 * @param name the name, as the first of them writes it
 * @param holders the ids of those that bear it, in the order of the data
 * @param period the time in which exactly these bear it
 */
public record AmbiguousName(Text name, List<String> holders, Validity period) {

    /**
     * Makes an ambiguous name.
     *
     * @param name the name
     * @param holders the ids of those that bear it
     * @param period the time in which exactly these bear it
     */
    public AmbiguousName {
        holders = List.copyOf(holders);
    }
}
