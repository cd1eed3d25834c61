package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.organization.Registers.AFTER;
import static vn.cchc.organization.Registers.BEFORE;
import static vn.cchc.organization.Registers.body;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Only what has one heir of its own is ever stood for by one. */
class SuccessionTest {

    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

    private static Succession<Organization> succession(OrganizationRegister register, String id, LocalDate date) {
        Organization body = register.getOrganizations().stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow();
        return register.directory().succession(body, date);
    }

    private static void assertHeirs(Succession<Organization> found, Succession.Kind kind, String... ids) {
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.heirs()).extracting(Organization::getId).containsExactly(ids);
        boolean safe = kind == Succession.Kind.SAME || kind == Succession.Kind.REPLACED;
        assertThat(found.only().isPresent()).isEqualTo(safe);
    }

    @Test
    void whatIsStillThereIsItself() {
        var register = Registers.of(body("a", "A").validTo(BEFORE).addSuccessors("b"), body("b", "B"));

        assertHeirs(succession(register, "a", BEFORE), Succession.Kind.SAME, "a");
        assertHeirs(succession(register, "a", AFTER), Succession.Kind.REPLACED, "b");
    }

    @Test
    void mergerNeverMapsSilently() {
        var register = Registers.of(
                body("gtvt", "Sở Giao thông vận tải").validTo(BEFORE).addSuccessors("xd2"),
                body("xd", "Sở Xây dựng").validTo(BEFORE).addSuccessors("xd2"),
                body("xd2", "Sở Xây dựng").validFrom(AFTER));

        assertHeirs(succession(register, "gtvt", AFTER), Succession.Kind.MERGED, "xd2");
        // The name goes on, the body does not: the new one is not the old one alone.
        assertHeirs(succession(register, "xd", AFTER), Succession.Kind.MERGED, "xd2");
        assertThat(register.directory().predecessors(register.getOrganizations().get(2)))
                .extracting(Organization::getId)
                .containsExactly("gtvt", "xd");
    }

    @Test
    void splitGivesAll() {
        var register = Registers.of(
                body("a", "A").validTo(BEFORE).addSuccessors("b", "c"),
                body("b", "B").validFrom(AFTER),
                body("c", "C").validFrom(AFTER));

        assertHeirs(succession(register, "a", AFTER), Succession.Kind.SPLIT, "b", "c");
    }

    @Test
    void severalStepsLoseWhatTheWorstLoses() {
        var register = Registers.of(
                body("a", "A").validTo(BEFORE).addSuccessors("b"),
                body("b", "B").validFrom(AFTER).validTo(LATER.minusDays(1)).addSuccessors("d"),
                body("c", "C").validTo(LATER.minusDays(1)).addSuccessors("d"),
                body("d", "D").validFrom(LATER));

        assertHeirs(succession(register, "a", AFTER), Succession.Kind.REPLACED, "b");
        assertHeirs(succession(register, "a", LATER), Succession.Kind.MERGED, "d");
    }

    @Test
    void endWithoutHeirsAndTimeBeforeTheBeginningGiveNone() {
        var register = Registers.of(
                body("a", "A").validTo(BEFORE), body("b", "B").validFrom(AFTER).addSuccessors("a"));

        assertHeirs(succession(register, "a", AFTER), Succession.Kind.NONE);
        assertHeirs(succession(register, "b", BEFORE), Succession.Kind.NONE);
    }
}
