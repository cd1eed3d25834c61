package vn.cchc.examples.national;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.examples.quickstart.Columns;
import vn.cchc.examples.quickstart.Page;
import vn.cchc.examples.quickstart.Words;
import vn.cchc.finding.Numerals;
import vn.cchc.scoring.survey.Reduction;
import vn.cchc.scoring.survey.SurveyIndex;
import vn.cchc.scoring.survey.SurveyIndices;
import vn.cchc.scoring.survey.SurveyMethod;
import vn.cchc.survey.SurveyInstrument;

/** The indices as a person reads them, and how many rows were counted and refused. */
final class NationalPage {

    private static final int WIDTH = 100;
    private static final int NUMBER = 16;

    private final Page page;
    private final Texts texts;
    private final Words words;
    private final Arguments arguments;
    private final SurveyInstrument instrument;
    private final SurveyMethod method;

    NationalPage(PrintStream out, Texts texts, Arguments arguments, SurveyInstrument instrument, SurveyMethod method) {
        this.page = new Page(out, WIDTH);
        this.texts = texts;
        this.words = new Words(texts.language());
        this.arguments = arguments;
        this.instrument = instrument;
        this.method = method;
    }

    /** Prints the page; returns whether there is an index. */
    boolean print(NationalCount count) {
        head(count);
        Optional<SurveyIndices> found = indices(count.all());
        Optional<SurveyIndex> overall = found.flatMap(SurveyIndices::overall);
        found.ifPresent(indices ->
                indices.getFindings().forEach(finding -> page.hanging("", finding.message(texts.locale()))));
        if (overall.isEmpty()) {
            page.hanging("", texts.text("page.no-index"));
            return false;
        }
        page.blank();
        page.line("  " + texts.text("page.overall", Map.of("value", value(overall))));
        tree(found.get());
        if (arguments.find(Arguments.BY).isPresent()) {
            groups(count);
        }
        page.blank();
        page.hanging("", texts.text("page.no-error"));
        return true;
    }

    private void head(NationalCount count) {
        page.hanging("", instrument.getName() + " (" + instrument.getId() + ")");
        String rows = texts.text(
                "page.rows",
                Map.of(
                        "rows", whole(count.all().rows()),
                        "counted", whole(count.all().counted()),
                        "refused", whole(count.all().refused())));
        String reasons = count.all().reasons().entrySet().stream()
                .map(why -> texts.text("refusal." + why.getKey().name(), Map.of("count", whole(why.getValue()))))
                .collect(Collectors.joining("; "));
        page.hanging("", rows + (reasons.isEmpty() ? "" : " (" + reasons + ")") + ".");
        page.hanging(
                "",
                arguments
                        .find(Arguments.WEIGHT)
                        .map(column -> texts.text("page.weight", Map.of("column", column)))
                        .orElseGet(() -> texts.text("page.no-weight")));
        page.hanging("", texts.text("page.method", Map.of("value", method.getName())));
        method.getNote().ifPresent(note -> page.hanging("", note.toString()));
    }

    private Optional<SurveyIndices> indices(RowCounter counter) {
        return Optional.ofNullable(counter.tally()).map(tally -> tally.indices(instrument, method));
    }

    private void tree(SurveyIndices indices) {
        page.heading(texts.text("page.tree"));
        row(texts.text("page.element"), texts.text("page.index"), texts.text("page.answers"));
        instrument.getParts().forEach(part -> {
            index("", part.getCode(), part.getName().toString(), indices);
            part.getElements()
                    .forEach(element ->
                            index("  ", element.getCode(), element.getName().toString(), indices));
        });
    }

    private void index(String indent, String code, String name, SurveyIndices indices) {
        Optional<SurveyIndex> index = indices.find(code);
        row(
                indent + code + "\u00A0 " + name,
                value(index),
                index.map(found -> whole(found.getAnswers())).orElse("0"));
    }

    private void groups(NationalCount count) {
        page.heading(texts.text("page.groups", Map.of("column", arguments.get(Arguments.BY))));
        row(texts.text("page.group"), texts.text("page.index"), texts.text("page.respondents"));
        count.groups()
                .forEach((name, counter) ->
                        row(name, value(indices(counter).flatMap(SurveyIndices::overall)), whole(counter.counted())));
    }

    private void row(String name, String index, String number) {
        List<String> lines = new ArrayList<>(Columns.wrap(name, WIDTH - 2 * NUMBER));
        String indent = " ".repeat(name.length() - name.stripLeading().length());
        for (int i = 0; i < lines.size(); i++) {
            String cells = i == 0 ? left(index) + left(number) : "";
            page.line(Columns.pad(indent + lines.get(i), WIDTH - 2 * NUMBER) + cells);
        }
    }

    private static String left(String cell) {
        return " ".repeat(Math.max(1, NUMBER - Columns.width(cell))) + cell;
    }

    private String value(Optional<SurveyIndex> index) {
        return index.map(SurveyIndex::getValue).map(this::value).orElse("–");
    }

    private String value(BigDecimal index) {
        BigDecimal shown = method.getReduction() == Reduction.SHARE_SATISFIED ? index.movePointRight(2) : index;
        int decimals = method.getDecimals();
        return words.decimal(shown.setScale(decimals, RoundingMode.HALF_EVEN), decimals)
                + (method.getReduction() == Reduction.MEAN_SCORE ? "" : " %");
    }

    private String whole(long number) {
        return Numerals.number(BigDecimal.valueOf(number), texts.locale());
    }
}
