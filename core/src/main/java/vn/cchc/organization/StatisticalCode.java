package vn.cchc.organization;

import java.util.regex.Pattern;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.ValueRule;

/** The form of the codes of administrative units (mã số đơn vị hành chính): two digits for a province, five for a commune. */
final class StatisticalCode {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}([0-9]{3})?");

    private StatisticalCode() {}

    static void check(String attribute, String code) {
        if (!FORM.matcher(code).matches()) {
            throw InvalidValueException.at(ValueRule.IDENTIFIER, attribute, code, "0-9 (2, 5)");
        }
    }
}
