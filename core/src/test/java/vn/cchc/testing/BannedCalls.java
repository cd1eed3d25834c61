package vn.cchc.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What gives another result on another machine or at another time: calls and method references that take the clock, the
 * locale, the zone or the charset from where they run.
 */
public final class BannedCalls {

    private static final Pattern CLOCK = Pattern.compile("java\\.time\\..+\\.now"
            + "|java\\.time\\.Clock\\.(system|tick).*"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"
            + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>"
            + "|java\\.util\\.Calendar\\.getInstance");

    private static final Pattern RANDOM = Pattern.compile("java\\.lang\\.Math\\.random"
            + "|java\\.util\\.UUID\\.randomUUID"
            + "|java\\.util\\.Collections\\.shuffle"
            + "|(java\\.util\\.(concurrent\\.ThreadLocal|Splittable)?|java\\.security\\.Secure)Random\\..+"
            + "|java\\.util\\.random\\..+");

    private static final Pattern LOCALE =
            Pattern.compile("java\\.lang\\.String\\.(toLowerCase|toUpperCase|format|formatted)"
                    + "|java\\.util\\.Locale\\.getDefault"
                    + "|java\\.util\\.(Formatter|Scanner)\\.<init>"
                    + "|java\\.util\\.ResourceBundle\\.getBundle"
                    + "|java\\.io\\.(PrintStream|PrintWriter)\\.(printf|format)"
                    + "|java\\.text\\.\\w*Format\\.(<init>|get\\w*Instance|format)"
                    + "|java\\.text\\.(Collator|BreakIterator)\\.get\\w*Instance"
                    + "|java\\.time\\.format\\.DateTimeFormatter(Builder)?\\.(ofPattern|ofLocalized\\w+|toFormatter)");

    private static final Pattern ZONE =
            Pattern.compile("java\\.time\\.ZoneId\\.systemDefault|java\\.util\\.TimeZone\\.(getDefault|setDefault)");

    private static final Pattern CHARSET = Pattern.compile("java\\.nio\\.charset\\.Charset\\.defaultCharset"
            + "|java\\.lang\\.String\\.getBytes"
            + "|java\\.io\\.(InputStreamReader|OutputStreamWriter|FileReader|FileWriter|PrintStream)\\.<init>"
            + "|java\\.io\\.ByteArrayOutputStream\\.toString"
            + "|java\\.util\\.Scanner\\.<init>");

    private BannedCalls() {}

    public static ArchRule clock() {
        return no("the clock of the machine", CLOCK, Clock.class);
    }

    public static ArchRule random() {
        return no("chance", RANDOM, void.class);
    }

    public static ArchRule locale() {
        return no("the locale of the machine", LOCALE, Locale.class);
    }

    public static ArchRule zone() {
        return no("the time zone of the machine", ZONE, void.class);
    }

    public static ArchRule charset() {
        return noClasses()
                .should()
                .accessTargetWhere(describe(
                        "the charset of the machine",
                        access -> calls(access, CHARSET, Charset.class) || decodes(access)));
    }

    /** Banned are the methods that do not take the thing that would have to come from the machine. */
    private static ArchRule no(String what, Pattern methods, Class<?> unlessGiven) {
        return noClasses().should().accessTargetWhere(describe(what, access -> calls(access, methods, unlessGiven)));
    }

    private static boolean calls(JavaAccess<?> access, Pattern methods, Class<?> unlessGiven) {
        return access.getTarget() instanceof CodeUnitAccessTarget code
                && methods.matcher(code.getOwner().getName() + "." + code.getName())
                        .matches()
                && !takes(code, unlessGiven);
    }

    private static boolean decodes(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget code
                && code.getOwner().isEquivalentTo(String.class)
                && code.getName().equals("<init>")
                && takes(code, byte[].class)
                && !takes(code, Charset.class);
    }

    private static boolean takes(CodeUnitAccessTarget code, Class<?> type) {
        return code.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }
}
