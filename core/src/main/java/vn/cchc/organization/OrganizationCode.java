package vn.cchc.organization;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * The electronic identifier of an organisation (mã định danh điện tử), QĐ 20/2020/QĐ-TTg as amended by QĐ
 * 09/2025/QĐ-TTg: groups from the highest level to the lowest, joined by dots, at most 35 characters, for instance
 * {@code H37.02.02}.
 *
 * <p>The older form of QCVN 102:2016/BTTTT, with the highest level last ({@code 000.00.00.H49}), still lives in data and is
 * taken as it is. The length of the groups after the first is not settled by the sources; 1 to 4 are taken, 2 and 3 have been seen.
 */
public final class OrganizationCode {

    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{2}(\\.[0-9A-Z]{1,4})*");
    private static final Pattern OLDER_FORM = Pattern.compile("[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9A-Z]{2}");

    private final String code;

    private OrganizationCode(String code) {
        this.code = code;
    }

    /**
     * Takes an identifier.
     *
     * @param code the identifier, in either form
     * @return the organisation code
     * @throws InvalidValueException with {@link ValueRule#ORGANIZATION_CODE} if it has neither form or is longer than 35
     */
    public static OrganizationCode of(String code) {
        if (code.length() > 35
                || !(FORM.matcher(code).matches() || OLDER_FORM.matcher(code).matches())) {
            throw InvalidValueException.of(ValueRule.ORGANIZATION_CODE, code, "H37.02.02, 000.00.00.H49");
        }
        return new OrganizationCode(code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganizationCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * {@return the identifier as given}
     */
    @Override
    public String toString() {
        return code;
    }
}
