package vn.cchc.examples.national;

import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Up to Java 22: the Hadoop inside Spark refuses later ones. */
@EnabledForJreRange(max = JRE.JAVA_22)
class TwoThreadsTest extends Agreement {

    TwoThreadsTest() {
        super("local[2]");
    }
}
