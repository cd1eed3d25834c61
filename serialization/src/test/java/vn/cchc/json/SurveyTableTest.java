package vn.cchc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.scoring.survey.SamplingDesign;
import vn.cchc.scoring.survey.SamplingStage;
import vn.cchc.scoring.survey.SatisfactionSurvey;
import vn.cchc.scoring.survey.SurveyEstimate;
import vn.cchc.scoring.survey.VarianceMethod;
import vn.cchc.survey.AnswerLevel;
import vn.cchc.survey.AnswerScale;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyElement;
import vn.cchc.survey.SurveyInstrument;
import vn.cchc.survey.SurveyPart;
import vn.cchc.value.IndexCode;
import vn.cchc.value.SourceStatus;
import vn.cchc.value.Text;

class SurveyTableTest {

    private static final SurveyInstrument FORM = SurveyInstrument.builder()
            .id("xa")
            .name(Text.of("Phiếu của xã"))
            .index(IndexCode.of("sipas"))
            .status(SourceStatus.UNSOURCED)
            .addScales(AnswerScale.builder()
                    .code("s")
                    .name(Text.of("Mức độ"))
                    .levels(IntStream.rangeClosed(1, 5)
                            .mapToObj(score -> AnswerLevel.builder()
                                    .score(score)
                                    .name(Text.of("Mức " + score))
                                    .satisfied(score > 3)
                                    .build())
                            .toList())
                    .build())
            .addParts(SurveyPart.builder()
                    .code("I")
                    .name(Text.of("Phần"))
                    .addElements(SurveyElement.builder()
                            .code("IA")
                            .name(Text.of("Yếu tố"))
                            .criteria(Stream.of("C01", "C02")
                                    .map(code -> SurveyCriterion.builder()
                                            .code(code)
                                            .name(Text.of("Tiêu chí " + code))
                                            .scale("s")
                                            .build())
                                    .toList())
                            .build())
                    .build())
            .build();

    private static final SamplingDesign DESIGN = SamplingDesign.builder()
            .name("xa")
            .weight("weight")
            .addStages(SamplingStage.builder()
                    .addStrata("khu")
                    .cluster("thôn")
                    .population("N")
                    .build())
            .variance(VarianceMethod.LINEARIZATION)
            .build();

    private static final String HEAD = "khu,thôn,N,weight,C01,C02\n";
    private static final String GOOD = "A,a,9,2,5,4\n";

    private static SurveyTable read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static SurveyTable read(byte[] csv) {
        return SurveyTable.read(csv, FORM, DESIGN, List.of());
    }

    private static List<String> found(SurveyTable table) {
        return table.getFindings().stream().map(FactTableTest::told).toList();
    }

    private static List<String> refusal(byte[] csv) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> read(csv)).getFaults().stream()
                .map(fault -> fault.getCode() + " " + fault.message(Locale.ENGLISH))
                .toList();
    }

    private static List<String> refusal(String csv) {
        return refusal(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Rows in are rows counted and rows refused, whatever happened. */
    private static void addsUp(SurveyTable table) {
        assertThat(table.getResponses().size() + table.getRefused()).isEqualTo(table.getRows());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "khu,thôn,N,weight,C01|TBL-36|C02",
                "khu,thôn,N,weight|TBL-36|C01, C02",
                "khu,thôn,N,C01,C02|TBL-37|weight",
                "C01,C02|TBL-37|weight, khu, thôn, N",
                "khu,thôn,N,weight,C01,C02,C02|TBL-38|two columns «C02»",
                "khu,thôn,N,weight,C01,C02,khu|TBL-38|two columns «khu»",
            })
    void headThatLacksAColumnOrHasItTwiceIsRefused(String head, String code, String named) {
        assertThat(refusal(head + "\n" + GOOD))
                .first()
                .asString()
                .startsWith(code)
                .contains(named);
    }

    @Test
    void columnThatTellsDomainsApartIsNeededToo() {
        byte[] csv = (HEAD + GOOD).getBytes(StandardCharsets.UTF_8);
        var refused = catchThrowableOfType(
                UnreadableDocumentException.class, () -> SurveyTable.read(csv, FORM, DESIGN, List.of("giới")));
        assertThat(refused.getFaults().get(0).message(Locale.forLanguageTag("vi")))
                .contains("thiếu cột mà thiết kế mẫu hoặc cách chia nhóm cần: giới. Các cột có trong tệp: khu, thôn");
    }

    @Test
    void fileWithoutTextIsRefused() {
        assertThat(refusal("")).singleElement().asString().startsWith("TBL-35");
        assertThat(refusal(" \n\n")).singleElement().asString().startsWith("TBL-35");
        byte[] latin = (HEAD + "Tỉnh\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(latin)).singleElement().asString().startsWith("TBL-02");
        assertThat(refusal((HEAD + GOOD).getBytes(StandardCharsets.UTF_16LE)))
                .singleElement()
                .asString()
                .startsWith("TBL-02");
        assertThat(refusal("khu,\"thôn")).singleElement().asString().startsWith("TBL-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A,a,9,2,6,4|TBL-40 3 C01",
                "A,a,9,2,x,4|TBL-40 3 C01",
                "A,a,9,2,5,0|TBL-40 3 C02",
                "A,a,9,2,-1,4|TBL-40 3 C01",
                "A,a,9,2,4.5,4|TBL-40 3 C01",
                "A,a,9,2,99999999999,4|TBL-40 3 C01",
                "A,a,9,2,5|TBL-39 3",
                "A,a,9,2,5,4,1|TBL-39 3",
                "A,a,9,0,5,4|SVY-01 3",
                "A,a,9,-2,5,4|SVY-01 3",
                "A,a,9,NaN,5,4|SVY-01 3",
                "A,a,9,,5,4|SVY-01 3",
                "A,a,9,1e3,5,4|SVY-01 3",
                "A,a,9,1.234.567,5,4|TBL-19 3 weight",
                "A,a,0,2,5,4|SVY-03 3",
                "A,a,9.5,2,5,4|SVY-03 3",
                "A,,9,2,5,4|SVY-02 3",
            })
    void rowThatCannotBeCountedIsToldAndTheOthersAreRead(String row, String told) {
        SurveyTable table = read(HEAD + GOOD + row + "\n" + GOOD);
        assertThat(found(table)).containsExactly(told);
        assertThat(table.getResponses().size()).isEqualTo(2);
        assertThat(table.getRefused()).isEqualTo(1);
        addsUp(table);
    }

    @Test
    void respondentsAreCountedOnce() {
        SurveyTable table = read("respondent," + HEAD + "r1," + GOOD + "r2,A,a,9,2,7,4\nr2," + GOOD + "r1," + GOOD + ","
                + GOOD + "," + GOOD);
        assertThat(found(table)).containsExactly("TBL-40 3 C01", "TBL-41 5 respondent");
        assertThat(table.getFindings().get(1).message(Locale.ENGLISH)).contains("«r1» stands already in line 2");
        assertThat(table.getResponses().size()).isEqualTo(4);
        addsUp(table);
    }

    @Test
    void fileCutOffInsideAQuotedRowIsTold() {
        SurveyTable table = read(HEAD + GOOD + "A,\"a");
        assertThat(found(table)).containsExactly("TBL-05 3");
        assertThat(table.getResponses().size()).isEqualTo(1);
        addsUp(table);
    }

    @Test
    void fileCutOffInsideAPlainRowIsTold() {
        SurveyTable table = read(HEAD + GOOD + "A,a,9");
        assertThat(found(table)).containsExactly("TBL-39 3");
        assertThat(table.getFindings().get(0).message(Locale.forLanguageTag("vi")))
                .contains("tệp bị cắt giữa dòng");
        addsUp(table);
    }

    @Test
    void refusedRowsAreToldUpToAHundredAndCountedBeyond() {
        SurveyTable table = read(HEAD
                + IntStream.range(0, 101)
                        .mapToObj(i -> "A,a,9,2,5,x" + i + "\n")
                        .collect(Collectors.joining())
                + GOOD);
        assertThat(table.getFindings()).hasSize(100);
        assertThat(table.getUntold()).isEqualTo(1);
        assertThat(table.getRefused()).isEqualTo(101);
        assertThat(table.getResponses().size()).isEqualTo(1);
        assertThat(read(HEAD + GOOD).getUntold()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFkhu;thôn;N;weight;C01;C02\r\nA;a;9;204,444444;5;\r\nA;b;9;1,5;;3\r\n",
                "C02\tweight\tN\tghi chú\tthôn\tkhu\tC01\n\t204.444444\t9\tx\ta\tA\t5\n3\t1,5\t9\t\tb\tA\t\n",
                "khu,thôn,N,weight,C01,C02,,\nA, a ,9,204.444444,5,,,\n,,,,,\nA,b,9,\"1,5\",,3,,\n",
            })
    void spreadsheetsWriteTheSameInManyWays(String csv) {
        SurveyTable table = read(csv);
        assertThat(table.getFindings()).isEmpty();
        assertThat(table.getRows()).isEqualTo(2);
        SurveyEstimate overall = SatisfactionSurvey.of(FORM, DESIGN, SurveyMethods.bundled("top-two-share"))
                .estimate(table.getResponses())
                .overall()
                .orElseThrow();
        assertThat(overall.getValue()).isEqualByComparingTo("0.992716482315");
    }

    @Test
    void weightWhosePointMaySetOffThousandsIsNotGuessed() {
        String semicolons = (HEAD + "A,a,9,1.234,5,4\n").replace(',', ';');
        assertThat(found(read(semicolons))).containsExactly("TBL-19 2 weight");
        assertThat(found(read(HEAD + "A,a,9,1.234,5,4\n"))).isEmpty();
    }

    @Property(tries = 200)
    void rowsAddUpWhateverIsInThem(@ForAll @Size(max = 8) List<@Size(max = 7) List<Integer>> cells) {
        String[] odd = {"A", "", "5", "6", "\"", ",", "2.5", "Đ"};
        String rows = cells.stream()
                .map(row ->
                        row.stream().map(i -> odd[Math.floorMod(i, odd.length)]).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        addsUp(read(HEAD + GOOD + rows));
    }

    @Test
    void sampleOfTheExamplesIsReadWhole() throws Exception {
        Path file = Path.of("..", "examples", "survey", "responses.csv");
        SamplingDesign design = SamplingDesign.builder()
                .copyFrom(DESIGN)
                .stages(List.of(SamplingStage.builder()
                        .addStrata("district")
                        .cluster("village")
                        .build()))
                .build();
        SurveyTable table = SurveyTable.read(file, Instruments.bundled("sipas-2023-2026"), design, List.of("sex"));
        assertThat(table.getResponses().size()).isEqualTo(457);
        assertThat(table.getFindings()).isEmpty();

        List<String> lines = Arrays.asList(Files.readString(file).split("\n"));
        byte[] cut = String.join("\n", lines.subList(0, 10)).getBytes(StandardCharsets.UTF_8);
        SurveyTable less = SurveyTable.read(
                Arrays.copyOf(cut, cut.length - 9), Instruments.bundled("sipas-2023-2026"), design, List.of());
        assertThat(less.getResponses().size()).isEqualTo(8);
        assertThat(found(less)).containsExactly("TBL-39 10");
    }

    @Test
    void progressTellsTheLineOfEachRowAlsoOfRefusedOnes() {
        List<Long> lines = new ArrayList<>();
        byte[] csv = (HEAD + GOOD + "\n" + GOOD.replace("5", "6") + GOOD).getBytes(StandardCharsets.UTF_8);

        SurveyTable table = SurveyTable.read(csv, FORM, DESIGN, List.of(), lines::add);

        assertThat(lines).containsExactly(1L, 2L, 4L, 5L);
        assertThat(table.getRefused()).isEqualTo(1);
    }
}
