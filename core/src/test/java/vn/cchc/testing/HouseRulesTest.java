package vn.cchc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that finds nothing may be blind: each one sees its planted offence, as often as it was planted. */
class HouseRulesTest {

    static Stream<Arguments> offences() {
        return Stream.of(
                arguments(BannedCalls.clock(), Offender.Clocks.class, 4),
                arguments(BannedCalls.random(), Offender.Chance.class, 3),
                arguments(BannedCalls.locale(), Offender.Locales.class, 3),
                arguments(BannedCalls.zone(), Offender.Zones.class, 1),
                arguments(BannedCalls.charset(), Offender.Charsets.class, 3),
                arguments(FloatingPoint.none(), Offender.Inexact.class, 1),
                arguments(FloatingPoint.none(), Offender.InexactField.class, 1),
                arguments(HouseRules.noLogging(), Offender.Logs.class, 1),
                arguments(HouseRules.noMutableStatics(), Offender.Shares.class, 1),
                arguments(HouseRules.noMutableStatics(), Offender.SharesArray.class, 1),
                arguments(HouseRules.closedTypes(), Offender.Open.class, 1),
                arguments(HouseRules.noPublicConstructors(), Offender.Open.class, 1));
    }

    @ParameterizedTest
    @MethodSource("offences")
    void offenceIsFound(ArchRule rule, Class<?> offender, int times) {
        var result = rule.evaluate(new ClassFileImporter().importClasses(offender));

        assertThat(result.getFailureReport().getDetails()).hasSize(times);
    }

    @Test
    void innocentCodeIsLeftAlone() {
        var innocent = new ClassFileImporter().importClasses(Offender.Innocent.class);

        assertThat(HouseRules.all()).allSatisfy(rule -> rule.check(innocent));
    }
}
