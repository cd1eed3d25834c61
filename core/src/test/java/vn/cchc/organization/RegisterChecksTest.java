package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.organization.Registers.agencies;
import static vn.cchc.organization.Registers.body;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

class RegisterChecksTest {

    private static List<String> told(InvalidValueException first) {
        return Stream.concat(
                        Stream.of(first), Arrays.stream(first.getSuppressed()).map(InvalidValueException.class::cast))
                .map(refusal -> refusal.getRule().getCode() + " "
                        + refusal.getAttribute().orElseThrow() + " " + refusal.getFound())
                .toList();
    }

    @Test
    void registerNeedsAKnownVersionAndAName() {
        Refusal.by(
                ValueRule.SCHEMA_VERSION,
                "schemaVersion",
                () -> OrganizationRegister.builder()
                        .schemaVersion("2.0")
                        .id("r")
                        .name(Text.of("R"))
                        .build());
        Refusal.by(
                ValueRule.BLANK,
                "name",
                () -> OrganizationRegister.builder().id("r").name(Text.of("")).build());
    }

    @Test
    void idsMeanOneThing() {
        var refusal = Refusal.by(
                ValueRule.REPEATED_ID,
                () -> Registers.of(
                        List.of(body("a", "A").build(), body("a", "B").build()),
                        agencies("a", "C").build()));

        assertThat(told(refusal)).containsExactly("VAL-09 organizations[1].id a", "VAL-09 classes[0].id a");
    }

    @Test
    void referencesLeadSomewhere() {
        var refusal = Refusal.by(
                ValueRule.UNKNOWN_REFERENCE,
                () -> Registers.of(
                        List.of(
                                body("a", "A")
                                        .superior("x")
                                        .addSuccessors("b", "y")
                                        .build(),
                                body("b", "B").build()),
                        agencies("c", "C")
                                .addMembers("a", "z")
                                .criterion(
                                        MemberCriterion.builder().superior("w").build())
                                .build(),
                        // A class is no organisation.
                        agencies("d", "D").addMembers("c").build()));

        assertThat(told(refusal))
                .containsExactly(
                        "VAL-10 organizations[0].superior x",
                        "VAL-10 organizations[0].successors[1] y",
                        "VAL-10 classes[0].members[1] z",
                        "VAL-10 classes[0].criterion.superior w",
                        "VAL-10 classes[1].members[0] c");
    }

    @Test
    void circlesAreToldAtTheirMembersOnly() {
        var refusal = Refusal.by(
                ValueRule.CYCLE,
                () -> Registers.of(
                        body("below", "Below").superior("a"),
                        body("a", "A").superior("b").addSuccessors("c"),
                        body("b", "B").superior("a"),
                        body("c", "C").addSuccessors("d", "top"),
                        body("d", "D").addSuccessors("c"),
                        body("top", "Top")));

        assertThat(told(refusal))
                .containsExactly(
                        "VAL-11 organizations[1].superior a",
                        "VAL-11 organizations[2].superior b",
                        "VAL-11 organizations[3].successors c",
                        "VAL-11 organizations[4].successors d");
    }

    @Test
    void longChainsAreFollowedAndManyMistakesAreCapped() {
        int length = 50_000;
        List<Organization> chain = IntStream.range(0, length)
                .<Organization>mapToObj(
                        i -> body("o" + i, "O").superior("o" + (i + 1)).build())
                .toList();

        var refusal =
                Refusal.by(ValueRule.UNKNOWN_REFERENCE, "organizations[49999].superior", () -> Registers.of(chain));
        assertThat(refusal.getSuppressed()).isEmpty();
        List<Organization> closed = Stream.concat(
                        chain.stream(),
                        Stream.of(body("o" + length, "O").superior("o0").build()))
                .toList();
        assertThat(Refusal.by(ValueRule.CYCLE, () -> Registers.of(closed)).getSuppressed())
                .hasSize(999);
    }

    @Test
    void treesAndMergersAreFine() {
        assertThat(Registers.of(
                                body("a", "A").superior("top").addSuccessors("c"),
                                body("b", "B").superior("top").addSuccessors("c", "d"),
                                body("c", "C").superior("top"),
                                body("d", "D"),
                                body("top", "Top"))
                        .getOrganizations())
                .hasSize(5);
    }
}
