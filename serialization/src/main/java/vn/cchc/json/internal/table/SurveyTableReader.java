package vn.cchc.json.internal.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.scoring.survey.SamplingDesign;
import vn.cchc.scoring.survey.SamplingStage;
import vn.cchc.scoring.survey.SurveyResponses;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyInstrument;

/** Reads a table of answers, a respondent a row. */
public final class SurveyTableReader {

    /** Half a million respondents fit. */
    public static final int MOST_MEGABYTES = 64;

    /** How many refused rows are told; the others are counted. */
    public static final int MOST_TOLD = 100;

    private final TableFindings findings = new TableFindings();
    private final List<SurveyCriterion> criteria;
    private final List<Integer> highest;
    private final SurveyResponses.Builder responses;
    private final Set<String> numbers = new HashSet<>();
    private final Map<String, Long> respondents = new HashMap<>();
    private @Nullable SurveyHead head;
    private boolean readable;
    private long rows;
    private long refused;

    /**
     * Makes a reader.
     *
     * @param instrument what was asked
     * @param design how the respondents were drawn
     * @param by columns that tell domains apart
     */
    public SurveyTableReader(SurveyInstrument instrument, SamplingDesign design, Collection<String> by) {
        this.criteria = instrument.criteria();
        this.highest = criteria.stream()
                .map(criterion -> instrument.scale(criterion).highest())
                .toList();
        this.responses = SurveyResponses.builder(instrument, design, by);
        design.getWeight().ifPresent(numbers::add);
        design.getStages().stream()
                .map(SamplingStage::getPopulation)
                .flatMap(Optional::stream)
                .forEach(numbers::add);
    }

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @return the responses
     */
    public SurveyResponses read(byte[] bytes) {
        TableText.of(bytes, MOST_MEGABYTES, TableFault.SURVEY_EMPTY, findings).ifPresent(this::readText);
        return responses.build();
    }

    /**
     * {@return whether the file is a table of answers at all}
     */
    public boolean isReadable() {
        return readable;
    }

    /**
     * {@return how many rows hold anything, the head not counted}
     */
    public long rows() {
        return rows;
    }

    /**
     * {@return how many of the rows are not counted}
     */
    public long refused() {
        return refused;
    }

    /**
     * {@return what was found, each thing once with its places}
     */
    public List<Finding> findings() {
        return findings.all();
    }

    private void readText(String text) {
        Set<String> wanted = new HashSet<>(responses.columns());
        criteria.forEach(criterion -> wanted.add(criterion.getCode()));
        char separator = CsvRows.separator(text, 1, first -> SurveyHead.named(first, wanted));
        long broken = CsvRows.each(text, separator, row -> {
            if (head == null) {
                head = SurveyHead.of(row, responses.columns(), criteria, findings);
                readable = findings.all().isEmpty();
            } else {
                read(row, head, separator);
            }
            return readable;
        });
        if (broken > 0 && readable) {
            rows++;
            refused++;
        }
        CsvRows.addBreak(broken, findings);
    }

    private void read(Row row, SurveyHead columns, char separator) {
        rows++;
        int cells = row.cells().size();
        boolean tooWide = row.cells().stream().skip(columns.width()).anyMatch(cell -> !Row.isBlank(cell));
        if (cells < columns.width() || tooWide) {
            refuse(TableFault.SURVEY_CELLS, place(row, ""), String.valueOf(cells), String.valueOf(columns.width()));
            return;
        }
        String respondent = Columns.stripped(row.cell(columns.respondent()));
        Long before = respondents.get(respondent);
        if (before != null) {
            refuse(TableFault.RESPONDENT_TWICE, place(row, SurveyHead.RESPONDENT), respondent, String.valueOf(before));
            return;
        }
        String[] values = new String[columns.columns().size()];
        for (int i = 0; i < values.length; i++) {
            String cell = Columns.stripped(row.cell(columns.columns().get(i)));
            String column = responses.columns().get(i);
            Optional<Figure> figure = numbers.contains(column) ? Figure.read(cell, separator) : Optional.empty();
            if (figure.isPresent() && figure.get().value().isEmpty()) {
                refuse(TableFault.NUMBER_UNSURE, place(row, column), cell, "");
                return;
            }
            values[i] = figure.flatMap(Figure::value)
                    .map(BigDecimal::toPlainString)
                    .orElseGet(() -> Normalizer.normalize(cell, Normalizer.Form.NFC));
        }
        int[] scores = new int[criteria.size()];
        for (int i = 0; i < scores.length; i++) {
            String cell = Columns.stripped(row.cell(columns.criteria().get(i)));
            scores[i] = score(cell, highest.get(i));
            if (scores[i] < 0) {
                refuse(
                        TableFault.SURVEY_ANSWER,
                        place(row, criteria.get(i).getCode()),
                        cell,
                        String.valueOf(highest.get(i)));
                return;
            }
        }
        Optional<Finding> fault = responses.add(place(row, ""), List.of(values), scores);
        if (fault.isPresent()) {
            refuse(() -> findings.add(fault.get()));
        } else if (!respondent.isEmpty()) {
            respondents.put(respondent, row.line());
        }
    }

    private static Place place(Row row, String column) {
        return TableFindings.place(row.line(), column);
    }

    /** The score that a cell gives, 0 if it is empty, -1 if it is none of the scale. */
    private static int score(String cell, int highest) {
        if (cell.isEmpty()) {
            return 0;
        }
        boolean whole = cell.length() <= 3 && cell.chars().allMatch(c -> c >= '0' && c <= '9');
        int score = whole ? Integer.parseInt(cell) : -1;
        return score >= 1 && score <= highest ? score : -1;
    }

    private void refuse(TableFault fault, Place place, String value, String expected) {
        refuse(() -> findings.add(fault, place, value, expected));
    }

    private void refuse(Runnable tell) {
        refused++;
        if (refused <= MOST_TOLD) {
            tell.run();
        }
    }
}
