package vn.cchc.organization;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/**
 * The electronic identifier of an organisation (mã định danh điện tử), QĐ 20/2020/QĐ-TTg as amended by QĐ
 * 09/2025/QĐ-TTg: groups from the highest level to the lowest, joined by dots, at most 35 characters, for instance
 * {@code H37.02.02}. The length of the groups after the first is not settled by the sources; 1 to 4 are taken, 2 and 3 have
 * been seen.
 *
 * <p>The older form of QCVN 102:2016/BTTTT, with the highest level last ({@code 000.00.00.H49}), still lives in data, also
 * cut short ({@code 28.22.H17}). It begins with a digit, so the two are never mistaken for each other. An older code is kept
 * as it is: which newer code a body below the first level was given follows from no rule.
 */
public final class OrganizationCode {

    private static final int LONGEST = 35;
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{2}(\\.[0-9A-Z]{1,4})*");
    // Rule ORG-01 writes the full older form only; refusing the short one, which is in use, would refuse whole files.
    private static final Pattern LEGACY_FORM = Pattern.compile("([0-9]{3}\\.)?[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9A-Z]{2}");
    private static final String HIGHEST = "000.00.00.";

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
        if (code.length() > LONGEST
                || !(FORM.matcher(code).matches() || LEGACY_FORM.matcher(code).matches())) {
            throw InvalidValueException.of(ValueRule.ORGANIZATION_CODE, code, "H37.02.02, 000.00.00.H49");
        }
        return new OrganizationCode(code);
    }

    /**
     * {@return whether the code has the older form (mã theo QCVN 102:2016/BTTTT)}
     */
    public boolean isLegacy() {
        return Character.isDigit(code.charAt(0));
    }

    /**
     * {@return the code in the form of today: itself, or {@code H49} for {@code 000.00.00.H49}; empty for every other older
     * code, which no rule converts}
     */
    public Optional<OrganizationCode> toCurrent() {
        if (!isLegacy()) {
            return Optional.of(this);
        }
        return Optional.of(firstGroup())
                .filter(first -> code.equals(HIGHEST + first))
                .filter(first -> FORM.matcher(first).matches())
                .map(OrganizationCode::new);
    }

    /**
     * {@return the groups as they stand in the code (các nhóm ký tự); the highest level is the first, in the older form the
     * last}
     */
    public List<String> groups() {
        return List.of(code.split("\\."));
    }

    /**
     * {@return the group of the highest level (cấp 1), in either form: {@code H..} for provinces, {@code G..} for
     * ministries}
     */
    public String firstGroup() {
        return isLegacy() ? code.substring(code.lastIndexOf('.') + 1) : groups().get(0);
    }

    /**
     * {@return whether the code lies below another (thuộc), as far as the codes say. Of an older code only its first level is
     * known: it lies below that, and below no other}
     *
     * @param other the code that may be above
     */
    public boolean isBelow(OrganizationCode other) {
        Optional<OrganizationCode> above = other.toCurrent();
        if (above.isEmpty() || toCurrent().equals(above)) {
            return false;
        }
        String mine = toCurrent().map(OrganizationCode::toString).orElseGet(() -> firstGroup() + '.');
        return mine.startsWith(above.get().code + '.');
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
