package vn.cchc.examples.benchmarks.scoring;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The hundred rules as the formulas of a spreadsheet, in the layout of a score sheet (phiếu chấm điểm): a row for each
 * criterion with its facts, its maximum, its points, and its maximum again where it applies; sums for fields and total. The
 * facts of one unit after the other are written into it.
 */
final class ScoreSheet implements Digits.Side {

    private static final int FIRST_FACT = 1;
    private static final int MAXIMUM = 3;
    private static final int POINTS = 4;
    private static final int ATTAINABLE = 5;
    private static final int ROWS_PER_FIELD = Weights.CRITERIA + 1;
    private static final int TOTAL_ROW = Weights.FIELDS * ROWS_PER_FIELD;

    private final Sheet sheet;
    private final FormulaEvaluator evaluator;

    ScoreSheet() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        sheet = workbook.createSheet();
        evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (int field = 0; field < Weights.FIELDS; field++) {
            addField(field);
        }
        Row total = sheet.createRow(TOTAL_ROW);
        total.createCell(POINTS).setCellFormula(ofFields("E"));
        total.createCell(ATTAINABLE).setCellFormula(ofFields("F"));
        total.createCell(ATTAINABLE + 1).setCellFormula(fill("ROUND(E#/F#*100,2)", TOTAL_ROW, 0));
    }

    private void addField(int field) {
        int fieldRow = field * ROWS_PER_FIELD;
        Row sums = sheet.createRow(fieldRow);
        sums.createCell(0).setCellValue(Weights.code(field));
        sums.createCell(POINTS).setCellFormula(below("E", fieldRow));
        sums.createCell(ATTAINABLE).setCellFormula(below("F", fieldRow));
        for (int criterion = 0; criterion < Weights.CRITERIA; criterion++) {
            int number = fieldRow + 1 + criterion;
            Row row = sheet.createRow(number);
            row.createCell(0).setCellValue(Weights.code(field, criterion));
            for (int fact = 0; fact < Facts.names(criterion).size(); fact++) {
                row.createCell(FIRST_FACT + fact);
            }
            row.createCell(MAXIMUM).setCellValue(Weights.maximum(field, criterion) / 100.0);
            row.createCell(POINTS).setCellFormula(fill(formula(criterion), number, field));
            row.createCell(ATTAINABLE).setCellFormula(fill("IF(E#=\"\",0,D#)", number, field));
        }
    }

    private static String below(String column, int fieldRow) {
        return "SUM(" + column + (fieldRow + 2) + ":" + column + (fieldRow + ROWS_PER_FIELD) + ")";
    }

    /** Multiplied before divided: 1.5 * (7 / 12) rounds to 0.87, because 7 / 12 is no binary fraction. */
    private static String formula(int criterion) {
        return switch (criterion) {
            case 0 -> "IF(C#=0,D#,MIN(D#,ROUND(D#*B#*100/(C#*TARGET),2)))";
            case 1 -> "IF(C#=0,\"\",IF(B#/C#<FLOOR,0,ROUND(D#*B#/C#,2)))";
            case 2 -> "MIN(D#,ROUND(D#*B#/C#,2))";
            case 3 -> "ROUND(D#*B#/C#,2)";
            case 4 ->
                "ROUND(D#*IF(C#=0,1,IF(B#/C#>=1,1,IF(B#/C#>=0.95,0.875,IF(B#/C#>=0.8,0.75,"
                        + "IF(B#/C#>=0.7,0.5,IF(B#/C#>=0.6,0.25,0)))))),2)";
            case 5 -> "ROUND(D#*IF(B#/C#>0.9,1,IF(B#/C#>=0.7,0.5,0)),2)";
            case 6 -> "ROUND(D#*IF(B#>=4,1,IF(B#>=3,0.75,IF(B#>=2,0.5,IF(B#>=1,0.25,0)))),2)";
            case 7 -> "MIN(D#,0.25*B#)";
            case 8 -> "IF(AND(B#,C#),D#,0)";
            default -> "IF(B#=0,D#,0)";
        };
    }

    private static String fill(String formula, int row, int field) {
        return formula.replace("#", String.valueOf(row + 1))
                .replace("TARGET", String.valueOf(Weights.target(field)))
                .replace("FLOOR", Weights.floor(field) + "%");
    }

    private static String ofFields(String column) {
        StringBuilder formula = new StringBuilder();
        for (int field = 0; field < Weights.FIELDS; field++) {
            formula.append(field == 0 ? "" : "+").append(column).append(field * ROWS_PER_FIELD + 1);
        }
        return formula.toString();
    }

    /** Writes the facts of a unit into the sheet and evaluates all its formulas; what it holds then are that unit's scores. */
    double score(Facts facts, int unit) {
        for (int field = 0; field < Weights.FIELDS; field++) {
            for (int criterion = 0; criterion < Weights.CRITERIA; criterion++) {
                Row row = sheet.getRow(field * ROWS_PER_FIELD + 1 + criterion);
                for (int fact = 0; fact < Facts.names(criterion).size(); fact++) {
                    put(row.getCell(FIRST_FACT + fact), criterion, facts.number(unit, field, criterion, fact));
                }
            }
        }
        evaluator.clearAllCachedResultValues();
        // The index takes all other formulas with it.
        return evaluator
                .evaluate(sheet.getRow(TOTAL_ROW).getCell(ATTAINABLE + 1))
                .getNumberValue();
    }

    private static void put(Cell cell, int criterion, long number) {
        if (Facts.yesOrNo(criterion)) {
            cell.setCellValue(number == 1);
        } else {
            cell.setCellValue((double) number);
        }
    }

    @Override
    public long points(int field, int criterion) {
        return hundredths(field * ROWS_PER_FIELD + 1 + criterion, POINTS);
    }

    @Override
    public long field(int field) {
        return hundredths(field * ROWS_PER_FIELD, POINTS);
    }

    @Override
    public long total() {
        return hundredths(TOTAL_ROW, POINTS);
    }

    @Override
    public long index() {
        return hundredths(TOTAL_ROW, ATTAINABLE + 1);
    }

    private long hundredths(int row, int column) {
        CellValue value = evaluator.evaluate(sheet.getRow(row).getCell(column));
        return switch (value.getCellType()) {
            case NUMERIC -> Math.round(value.getNumberValue() * 100);
            case STRING -> Digits.NOT_APPLICABLE;
            default -> throw new IllegalStateException(value.formatAsString());
        };
    }
}
