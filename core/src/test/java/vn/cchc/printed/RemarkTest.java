package vn.cchc.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemarkTest {

    private static Properties load(String file) throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(Remarks.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bothFilesHaveATextForEachRemarkAndNoOther() throws IOException {
        String[] codes = Arrays.stream(Remark.values()).map(Remark::code).toArray(String[]::new);

        assertThat(load("printed_vi.properties").stringPropertyNames()).containsExactlyInAnyOrder(codes);
        assertThat(load("printed_en.properties").stringPropertyNames()).containsExactlyInAnyOrder(codes);
    }

    @ParameterizedTest
    @EnumSource
    void bothTextsNameTheSameThings(Remark remark) {
        Remarks remarks = new Remarks();
        remarks.add(remark, "VALUE", "MEANT");
        var finding = remarks.all().get(0);

        assertThat(finding.getVietnamese()).contains("«VALUE»").isNotEqualTo(finding.getEnglish());
        assertThat(finding.getEnglish()).contains("«VALUE»");
        assertThat(finding.getVietnamese().contains("MEANT"))
                .isEqualTo(finding.getEnglish().contains("MEANT"));
        assertThat(finding.getSeverity()).isEqualTo(remark.severity());
    }
}
