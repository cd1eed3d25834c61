package vn.cchc.examples.hosts.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cell is what it says it is; without this, all others could run in the wrong one. */
class CellTest {

    @ParameterizedTest
    @CsvSource({"cell.jackson2, com.fasterxml.jackson", "cell.jackson3, tools.jackson"})
    void hasThisJacksonOrNone(String property, String root) throws ReflectiveOperationException {
        String expected = System.getProperty(property);
        if (expected.equals("none")) {
            for (String name : new String[] {".databind.ObjectMapper", ".core.JsonParser"}) {
                assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(root + name));
            }
        } else {
            Class<?> version = Class.forName(root + ".databind.cfg.PackageVersion");
            assertThat(version.getField("VERSION").get(null)).hasToString(expected);
        }
    }

    @Test
    void hasThisValidator() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .isEqualTo(System.getProperty("cell.validator"));
    }

    @Test
    void hasNoExpressionLanguage() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"));
    }
}
