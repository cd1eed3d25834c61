package vn.cchc.json.internal.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.survey.SurveyCriterion;

/**
 * The head of a table of answers: where the columns stand that are wanted. Columns that nobody asks for are passed over.
 *
 * @param width how many columns there are
 * @param columns where the columns of design and domains stand, in the order of the responses
 * @param criteria where the criteria stand, in the order of the instrument
 * @param respondent where the respondents are named, -1 if they are not
 */
record SurveyHead(int width, List<Integer> columns, List<Integer> criteria, int respondent) {

    /** What stands at the head of the column that names respondents. */
    static final String RESPONDENT = "respondent";

    /** Finds the columns; whatever is wrong goes to the findings, and then no row can be read. */
    static SurveyHead of(Row row, List<String> columns, List<SurveyCriterion> criteria, TableFindings findings) {
        List<String> names = row.cells().stream().map(SurveyHead::name).toList();
        List<String> codes = criteria.stream().map(SurveyCriterion::getCode).toList();
        Map<String, Integer> positions = new HashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (positions.putIfAbsent(names.get(i), i) != null) {
                twice.add(names.get(i));
            }
        }
        Set<String> wanted = new HashSet<>(codes);
        wanted.addAll(columns);
        wanted.add(RESPONDENT);
        var place = TableFindings.place(row.line(), "");
        twice.stream()
                .filter(wanted::contains)
                .forEach(name -> findings.add(TableFault.SURVEY_COLUMN_TWICE, place, name));
        String there =
                String.join(", ", names.stream().filter(name -> !name.isEmpty()).toList());
        missing(columns, positions, TableFault.SURVEY_COLUMNS_MISSING, row, there, findings);
        missing(codes, positions, TableFault.SURVEY_CRITERIA_MISSING, row, there, findings);
        return new SurveyHead(
                names.size(),
                columns.stream().map(name -> positions.getOrDefault(name, -1)).toList(),
                codes.stream().map(name -> positions.getOrDefault(name, -1)).toList(),
                positions.getOrDefault(RESPONDENT, -1));
    }

    private static void missing(
            Collection<String> names,
            Map<String, Integer> positions,
            TableFault fault,
            Row row,
            String there,
            TableFindings findings) {
        List<String> missing = new ArrayList<>(names);
        missing.removeIf(positions::containsKey);
        if (!missing.isEmpty()) {
            findings.add(fault, TableFindings.place(row.line(), ""), String.join(", ", missing), there);
        }
    }

    /** How many of the wanted columns a row names. */
    static int named(List<Row> rows, Set<String> wanted) {
        return rows.isEmpty()
                ? 0
                : (int) rows.get(0).cells().stream()
                        .map(SurveyHead::name)
                        .filter(wanted::contains)
                        .distinct()
                        .count();
    }

    private static String name(String cell) {
        return Columns.stripped(Normalizer.normalize(cell, Normalizer.Form.NFC));
    }
}
