package vn.cchc.json.internal.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.scoring.survey.AnswerSink;
import vn.cchc.survey.SurveyCriterion;
import vn.cchc.survey.SurveyInstrument;

/** Reads rows of answers with all care, a respondent a row, and gives them to who counts or keeps them. */
final class SurveyRows {

    /** How many refused rows are told; the others are counted. */
    static final int MOST_TOLD = 100;

    private final SurveyInstrument instrument;
    private final AnswerSink sink;
    private final Set<String> numbers;
    private final SurveyBounds bounds;
    private final List<SurveyCriterion> criteria;
    private final int[] highest;
    private final Respondents respondents;
    private final List<Set<String>> domains = new ArrayList<>();
    private final Refusals refusals = new Refusals(MOST_TOLD);
    private final TableFindings headFindings = new TableFindings();
    private @Nullable SurveyHead head;
    private boolean readable;
    private boolean tooMany;
    private boolean unchecked;
    private long rows;

    /**
     * Has read nothing yet.
     *
     * @param instrument what was asked
     * @param numbers the columns that hold numbers
     * @param sink takes the respondents
     * @param bounds how much is remembered
     */
    SurveyRows(SurveyInstrument instrument, Set<String> numbers, AnswerSink sink, SurveyBounds bounds) {
        this.instrument = instrument;
        this.sink = sink;
        this.numbers = numbers;
        this.bounds = bounds;
        this.criteria = instrument.criteria();
        this.highest = criteria.stream()
                .mapToInt(criterion -> instrument.scale(criterion).highest())
                .toArray();
        this.respondents = new Respondents(bounds.respondents(), bounds.respondentBytes());
        sink.columns().forEach(column -> domains.add(new HashSet<>()));
    }

    /** A reader of other rows of the same file, which has their head already. */
    SurveyRows another(AnswerSink other) {
        SurveyRows another = new SurveyRows(instrument, numbers, other, bounds);
        another.head = head;
        another.readable = readable;
        return another;
    }

    /** What stands at the heads of the columns that are needed. */
    Set<String> wanted() {
        Set<String> wanted = new HashSet<>(sink.columns());
        criteria.forEach(criterion -> wanted.add(criterion.getCode()));
        return wanted;
    }

    Optional<SurveyHead> head() {
        return Optional.ofNullable(head);
    }

    /** Whether the head is there and has what is needed. */
    boolean isReadable() {
        return readable;
    }

    /** What is wrong with the head. */
    TableFindings headFindings() {
        return headFindings;
    }

    Refusals refusals() {
        return refusals;
    }

    Respondents respondents() {
        return respondents;
    }

    /** The highest answers to the criteria. */
    int[] highest() {
        return highest;
    }

    /** Whether a column has more values than domains are told apart by. */
    boolean hasTooManyDomains() {
        return tooMany;
    }

    /** The values that stand in each column whose values are bounded. */
    List<Set<String>> domains() {
        return domains;
    }

    /** How many rows hold anything, the head not counted. */
    long rows() {
        return rows;
    }

    /** Takes note of a row that was counted without this reader. */
    void counted() {
        rows++;
    }

    /** Reads a whole file, and tells the line of each row. */
    void readAll(String text, LongConsumer progress) {
        char separator = CsvRows.separator(text, 1, first -> SurveyHead.named(first, wanted()));
        long broken = CsvRows.each(text, separator, row -> {
            read(row, separator);
            progress.accept(row.line());
            return isReadable();
        });
        if (broken > 0) {
            breakOff(broken);
        } else if (head == null) {
            headFindings.add(TableFault.SURVEY_EMPTY, Place.of(""), "");
        }
    }

    /**
     * Reads a row that holds something; the first is the head.
     *
     * @return what stands in the columns, if the row is counted
     */
    Optional<List<String>> read(Row row, char separator) {
        if (head == null) {
            head = SurveyHead.of(row, sink.columns(), criteria, headFindings);
            readable = headFindings.all().isEmpty();
            return Optional.empty();
        }
        rows++;
        return read(row, head, separator);
    }

    /** The rest of the file cannot be read. */
    void breakOff(long line) {
        if (isReadable()) {
            rows++;
        }
        refusals.addBreak(line);
    }

    /** A row was too long to be read. */
    void passOver(long line) {
        passOver(line, "", TableFault.SURVEY_ROW_TOO_LONG, String.valueOf(bounds.rowBytes() / 1024));
    }

    /** A row could not be taken apart. */
    void passOver(long line, String column, TableFault fault, String value) {
        rows++;
        refuse(line, column, fault, value, "");
    }

    private Optional<List<String>> read(Row row, SurveyHead columns, char separator) {
        int cells = row.cells().size();
        boolean tooWide = cells > columns.width()
                && row.cells().stream().skip(columns.width()).anyMatch(cell -> !Row.isBlank(cell));
        if (cells < columns.width() || tooWide) {
            return refuse(
                    row.line(), "", TableFault.SURVEY_CELLS, String.valueOf(cells), String.valueOf(columns.width()));
        }
        byte[] respondent = Columns.stripped(row.cell(columns.respondent())).getBytes(StandardCharsets.UTF_8);
        long before = respondent.length == 0 ? 0 : respondents.line(respondent, 0, respondent.length);
        if (before > 0) {
            String name = new String(respondent, StandardCharsets.UTF_8);
            return refuse(row.line(), SurveyHead.RESPONDENT, TableFault.RESPONDENT_TWICE, name, String.valueOf(before));
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < columns.columns().size(); i++) {
            String cell = Columns.stripped(row.cell(columns.columns().get(i)));
            String column = sink.columns().get(i);
            Optional<Figure> figure = numbers.contains(column) ? Figure.read(cell, separator) : Optional.empty();
            if (figure.isPresent() && figure.get().value().isEmpty()) {
                return refuse(row.line(), column, TableFault.NUMBER_UNSURE, cell, "");
            }
            values.add(figure.flatMap(Figure::value)
                    .map(BigDecimal::toPlainString)
                    .orElseGet(() -> Normalizer.normalize(cell, Normalizer.Form.NFC)));
        }
        int[] scores = new int[highest.length];
        for (int i = 0; i < scores.length; i++) {
            String cell = Columns.stripped(row.cell(columns.criteria().get(i)));
            scores[i] = score(cell, highest[i]);
            if (scores[i] < 0) {
                String code = criteria.get(i).getCode();
                return refuse(row.line(), code, TableFault.SURVEY_ANSWER, cell, String.valueOf(highest[i]));
            }
        }
        return count(row.line(), respondent, values, scores);
    }

    private Optional<List<String>> count(long line, byte[] respondent, List<String> values, int[] scores) {
        for (int i = 0; i < values.size(); i++) {
            if (isBounded(i)
                    && domains.get(i).size() >= bounds.domains()
                    && !domains.get(i).contains(values.get(i))) {
                tooMany = true;
                String column = sink.columns().get(i);
                String most = String.valueOf(bounds.domains());
                return refuse(line, column, TableFault.DOMAINS_TOO_MANY, values.get(i), most);
            }
        }
        Optional<Finding> fault = sink.add(TableFindings.place(line, ""), values, scores);
        if (fault.isPresent()) {
            return refuse(line, fault::get);
        }
        for (int i = 0; i < values.size(); i++) {
            if (isBounded(i)) {
                domains.get(i).add(values.get(i));
            }
        }
        remember(respondent, 0, respondent.length, line);
        return Optional.of(values);
    }

    private boolean isBounded(int column) {
        boolean isWeight = column == 0 && numbers.contains(sink.columns().get(column));
        return bounds.domains() < Integer.MAX_VALUE && !isWeight;
    }

    /** Remembers a respondent who was counted, if named. */
    void remember(byte[] bytes, int from, int to, long line) {
        if (to > from && !unchecked && !respondents.add(bytes, from, to, line)) {
            unchecked = true;
            Place place = TableFindings.place(line, SurveyHead.RESPONDENT);
            String known = String.valueOf(respondents.size());
            refusals.note(line, TableFindings.finding(TableFault.RESPONDENTS_TOO_MANY, place, known, ""));
        }
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

    private Optional<List<String>> refuse(long line, String column, TableFault fault, String value, String expected) {
        return refuse(line, () -> TableFindings.finding(fault, TableFindings.place(line, column), value, expected));
    }

    private Optional<List<String>> refuse(long line, Supplier<Finding> finding) {
        refusals.add(line, finding);
        return Optional.empty();
    }
}
