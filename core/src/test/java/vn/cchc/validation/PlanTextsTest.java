package vn.cchc.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Deadline;
import vn.cchc.plan.Plans;
import vn.cchc.plan.Section;
import vn.cchc.value.Text;

/** The walks reach every text and every party that the types can hold. */
class PlanTextsTest {

    private static final FullPlan FULL = FullPlan.make();

    @Test
    void everyTextIsLookedAtOnce() {
        Map<String, String> seen = new TreeMap<>();
        PlanTexts.through(
                new PlanFacts(FULL.plan(), ReferenceData.none()),
                (text, thing, attribute) -> assertThat(seen.put(thing.get() + attribute, text.toString()))
                        .isNull());

        assertThat(seen).isEqualTo(FULL.texts());
        assertThat(seen)
                .hasSizeGreaterThan(200)
                .containsKeys(
                        "document.signatory.forms[0].onBehalfOf",
                        "sections[0].sections[0].heading",
                        "tasks[0].items[0].targets[2].group",
                        "tasks[1].relativePeriods[0].within.event",
                        "closing.addressees[0].name");
        assertThat(seen.keySet()).anyMatch(path -> path.endsWith("deadline.condition"));
    }

    @Test
    void everyPartyIsLookedAtOnce() {
        Map<String, String> seen = new TreeMap<>();
        PlanParties.in(new PlanFacts(FULL.plan(), ReferenceData.none()))
                .forEach(party -> assertThat(seen.put(
                                party.path().get(), party.thing().getName().toString()))
                        .isNull());

        assertThat(seen).isEqualTo(FULL.parties());
        assertThat(seen).containsKeys("document.issuer", "reporting[0].via", "tasks[0].leads[7]");
    }

    @Test
    void decomposedTextIsFoundWhereItStands() {
        Section section = Section.builder()
                .id("s")
                .heading(Text.of("TÔ\u0309 CHỨC THỰC HIỆN"))
                .build();
        Checked found = Checked.rule("DOC-22", Plans.plan().addSection(section).build());

        assertThat(found.places()).containsExactly("sections[0].heading");
        assertThat(found.vietnamese())
                .isEqualTo("Có ký tự Unicode tổ hợp, cần chuyển sang Unicode dựng sẵn (NFC): «TỔ CHỨC THỰC HIỆN»");
        assertThat(Checked.rule(
                                "DOC-22",
                                Plans.plan()
                                        .addSection(Section.builder()
                                                .id("s")
                                                .heading(Text.of("TỔ CHỨC THỰC HIỆN"))
                                                .deadline(Deadline.ongoing())
                                                .build())
                                        .build())
                        .places())
                .isEmpty();
    }
}
