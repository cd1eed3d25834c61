package vn.cchc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentOrderTest {

    private static final List<String> PATHS = List.of(
            "",
            "status",
            "policy",
            "parameters[0]",
            "parameters[1].values",
            "parameters[10]",
            "criteria[0]",
            "criteria[0].code",
            "criteria[0].maximumPoints",
            "criteria[0].facts[0]",
            "criteria[0].rule",
            "criteria[0].rule.numerator.value",
            "criteria[0].rule.denominator",
            "criteria[0].criteria[0].status",
            "criteria[0].criteria[0].code",
            "criteria[2]",
            "criteria[10]");

    @Test
    void placesComeAsTheyStandInTheDocument() {
        List<String> shuffled = new ArrayList<>(PATHS);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(shuffled.stream().sorted(DocumentOrder.BY_PATH)).containsExactlyElementsOf(PATHS);
        Collections.reverse(shuffled);
        assertThat(shuffled.stream().sorted(DocumentOrder.BY_PATH)).containsExactlyElementsOf(PATHS);
    }

    @Test
    void attributesWhoseOrderIsNotKnownStayAsTheyWere() {
        assertThat(List.of("unknown", "other", "code").stream().sorted(DocumentOrder.BY_PATH))
                .containsExactly("code", "unknown", "other");
    }
}
