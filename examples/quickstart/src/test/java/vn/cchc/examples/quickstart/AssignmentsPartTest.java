package vn.cchc.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.organization.Party;
import vn.cchc.plan.Assignment;
import vn.cchc.plan.AssignmentMode;
import vn.cchc.plan.AssignmentRole;
import vn.cchc.plan.ImmutableAssignment;
import vn.cchc.value.Text;

class AssignmentsPartTest {

    private static final Assignment TOP = clause("a", "Giao Văn phòng:")
            .label(Text.of("1."))
            .mode(AssignmentMode.ASSIGN)
            .addRoles(AssignmentRole.LEAD, AssignmentRole.FUND)
            .addParties(Party.unit("Văn phòng"), Party.unit("Thanh tra"))
            .build();
    private static final Assignment BELOW = clause("b", "Báo cáo kết quả.")
            .label(Text.of("-"))
            .mode(AssignmentMode.REQUEST)
            .addRoles(AssignmentRole.REPORT)
            .parentClause("a")
            .build();

    @Test
    void aClauseStandsBelowItsParentWhereverItIsPrinted() {
        Assignment last = clause("c", "một ".repeat(60))
                .addRoles(AssignmentRole.IMPLEMENT)
                .addParties(Party.unit("Các phòng"))
                .build();

        assertThat(printed(Language.VI, last, BELOW, TOP)).endsWith("""

                        ■ Các phòng: thực hiện
                          %s
                          %s…

                        ■ Văn phòng; Thanh tra (giao): chủ trì, bố trí kinh phí
                          1. Giao Văn phòng:

                          – như mục trên (đề nghị): báo cáo
                            Báo cáo kết quả.

                        """.formatted(
                        "một ".repeat(19).strip(), "một ".repeat(19).strip()));
    }

    @Test
    void inEnglishToo() {
        assertThat(printed(Language.EN, TOP, BELOW))
                .startsWith("\n── WHO DOES WHAT IN CARRYING OUT THE PLAN ──")
                .contains("■ Văn phòng; Thanh tra (assigned): lead, provide money\n")
                .contains("  – as above (requested): report\n");
    }

    @Test
    void clausesThatNameEachOtherAreShownOnce() {
        String printed = printed(
                Language.VI,
                clause("x", "Một").parentClause("y").build(),
                clause("y", "Hai").parentClause("x").build(),
                clause("z", "Ba").parentClause("unknown").build());

        assertThat(printed).endsWith("\n■ không ghi\n  Ba\n\n■ không ghi\n  Một\n\n  – như mục trên\n    Hai\n\n");
    }

    @Test
    void howDeepClausesStandDoesNotMatter() {
        Assignment[] chain = new Assignment[5_000];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = clause("c" + i, "Việc " + i).parentClause("c" + (i - 1)).build();
        }

        assertThat(printed(Language.VI, chain)).contains("          Việc 4999\n");
    }

    @Test
    void aPlanWithoutAnySaysSo() {
        assertThat(printed(Language.VI)).endsWith("\nKế hoạch không nêu phân công trách nhiệm.\n");
    }

    @Test
    void everyModeButTheImplicitHasAName() {
        for (Language language : Language.values()) {
            for (AssignmentMode mode : AssignmentMode.values()) {
                String printed =
                        printed(language, clause("a", "Việc").mode(mode).build());
                assertThat(printed.contains("(")).isEqualTo(mode != AssignmentMode.IMPLICIT);
            }
        }
    }

    private static ImmutableAssignment.Builder clause(String id, String text) {
        return Assignment.builder().id(id).text(Text.of(text)).mode(AssignmentMode.IMPLICIT);
    }

    private static String printed(Language language, Assignment... assignments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Page page = new Page(new PrintStream(bytes, true, StandardCharsets.UTF_8), 80);
        new AssignmentsPart(page, new Words(language)).print(List.of(assignments));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
