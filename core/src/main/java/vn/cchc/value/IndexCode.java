package vn.cchc.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of an index (chỉ số) that a plan is made to raise.
 *
 * <p>SIPAS and PAR INDEX are known to the library; the code is open, because plans also name others (PAPI, provincial
 * indices of departments). Lower-case ASCII words joined by hyphens, at most 40 characters.
 */
public final class IndexCode implements Comparable<IndexCode> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Satisfaction Index of Public Administration Services (Chỉ số hài lòng về sự phục vụ hành chính). */
    public static final IndexCode SIPAS = new IndexCode("sipas");

    /** Public Administration Reform Index (Chỉ số cải cách hành chính). */
    public static final IndexCode PAR_INDEX = new IndexCode("par-index");

    private final String code;

    private IndexCode(String code) {
        this.code = code;
    }

    /**
     * Takes a code.
     *
     * @param code for instance {@code sipas}, {@code par-index}, {@code papi}
     * @return the index code
     * @throws InvalidValueException with {@link ValueRule#IDENTIFIER} if the form is wrong
     */
    public static IndexCode of(String code) {
        if (code.length() > 40 || !FORM.matcher(code).matches()) {
            throw InvalidValueException.of(ValueRule.IDENTIFIER, code, "a-z 0-9 -");
        }
        return new IndexCode(code);
    }

    @Override
    public int compareTo(IndexCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndexCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * {@return the code, as in JSON}
     */
    @Override
    public String toString() {
        return code;
    }
}
