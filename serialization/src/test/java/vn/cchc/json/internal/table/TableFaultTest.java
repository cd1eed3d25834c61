package vn.cchc.json.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.finding.Place;

class TableFaultTest {

    private static Properties load(String file) throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(
                TableFault.class.getResourceAsStream("/vn/cchc/json/" + file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bothFilesHaveATextForEachFaultAndNoOther() throws IOException {
        String[] codes =
                Arrays.stream(TableFault.values()).map(TableFault::code).toArray(String[]::new);

        assertThat(load("tables_vi.properties").stringPropertyNames()).containsExactlyInAnyOrder(codes);
        assertThat(load("tables_en.properties").stringPropertyNames()).containsExactlyInAnyOrder(codes);
    }

    @ParameterizedTest
    @EnumSource
    void bothTextsNameTheSameThings(TableFault fault) {
        TableFindings findings = new TableFindings();
        findings.add(fault, Place.of(""), "VALUE", "EXPECTED");
        var finding = findings.all().get(0);

        assertThat(finding.getVietnamese()).isNotBlank().isNotEqualTo(finding.getEnglish());
        assertThat(finding.getVietnamese().contains("VALUE"))
                .isEqualTo(finding.getEnglish().contains("VALUE"));
        assertThat(finding.getVietnamese().contains("EXPECTED"))
                .isEqualTo(finding.getEnglish().contains("EXPECTED"));
        assertThat(finding.getVietnamese() + finding.getEnglish()).doesNotContain("{", "}");
    }
}
