package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.survey.SurveyInstrument;

class TallyTableTest {

    private static final Path SAMPLE = Path.of("..", "examples", "survey", "responses.csv");
    private static final SurveyInstrument SIPAS = Instruments.bundled("sipas-2023-2026");

    @Test
    void anotherFileIsRefusedWithWhatIsMissing() {
        byte[] csv = "district,weight\nA,1\n".getBytes(StandardCharsets.UTF_8);
        var refused = catchThrowableOfType(
                UnreadableDocumentException.class,
                () -> TallyTable.reader(SIPAS).by("sex").read(new ByteArrayInputStream(csv)));
        assertThat(refused.getFaults()).map(fault -> fault.getCode()).containsExactly("TBL-37", "TBL-36");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TallyTable.reader(SIPAS).threads(0));
    }

    @Test
    void sampleOfTheExamplesIsCountedWhole() throws Exception {
        List<Long> progress = new ArrayList<>();
        TallyReader reader = TallyTable.reader(SIPAS)
                .weight("weight")
                .by("district", "sex")
                .progress((bytes, total) -> progress.add(total - bytes));
        TallyTable one = reader.read(SAMPLE);
        TallyTable two = reader.threads(2).read(SAMPLE);
        TallyTable stream = reader.read(new ByteArrayInputStream(Files.readAllBytes(SAMPLE)));

        assertThat(one.getRows()).isEqualTo(457);
        assertThat(one.getTally().getRespondents()).isEqualTo(457);
        assertThat(one.getRefused() + one.getUntold()).isZero();
        assertThat(one.getFindings()).isEmpty();
        assertThat(one.getDomains().keySet()).map(domain -> domain.getColumn()).contains("district", "sex");
        assertThat(progress).contains(0L);
        for (TallyTable other : List.of(two, stream)) {
            assertThat(other.getTally()).isEqualTo(one.getTally());
            assertThat(other.getDomains()).isEqualTo(one.getDomains());
        }
    }
}
