package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.value.Refusal;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

class PartyTest {

    static List<Function<String, Party>> kinds() {
        return List.of(
                Party::organization,
                Party::organizationClass,
                Party::unit,
                Party::unitClass,
                Party::positionClass,
                Party::personClass,
                Party::publicationChannel,
                Party::open);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void partyWithoutNameIsRefused(Function<String, Party> kind) {
        Refusal.by(ValueRule.BLANK, "name", () -> kind.apply(""));
        Refusal.by(ValueRule.BLANK, "name", () -> kind.apply(" \t"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nameIsKept(Function<String, Party> kind) {
        assertThat(kind.apply("Sở Nội vụ").getName().toString()).isEqualTo("Sở Nội vụ");
    }

    @Test
    void sameNameInAnotherKindIsAnotherParty() {
        assertThat(kinds().stream().map(kind -> kind.apply("Sở Nội vụ")))
                .doesNotHaveDuplicates()
                .hasSize(Party.class.getPermittedSubclasses().length);
    }

    @Test
    void codeTellsOrganisationsOfOneNameApart() {
        Party.Organization named = Party.organization("Sở Nội vụ");
        Party.Organization coded = Party.Organization.builder()
                .name(Text.of("Sở Nội vụ"))
                .code(OrganizationCode.of("H52.10"))
                .build();

        assertThat(coded).isNotEqualTo(named);
        assertThat(named.getCode()).isEmpty();
    }
}
