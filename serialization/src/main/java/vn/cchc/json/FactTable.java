package vn.cchc.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.catalogue.IndexCatalogue;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.table.FactTableReader;
import vn.cchc.scoring.Assessment;
import vn.cchc.scoring.AssessmentStage;

/**
 * The facts about many units (bảng số liệu), read from a table that a spreadsheet wrote as CSV, a fact a row: UTF-8 with or
 * without byte order mark; comma, semicolon or tab between the cells.
 *
 * <p>The first row names the columns, in any order: {@code unit} (đơn vị), {@code criterion} (tiêu chí), {@code fact} (số
 * liệu), {@code value} (giá trị), and if wanted {@code period} (kỳ), {@code unitName} (tên đơn vị) and {@code peerGroup}
 * (nhóm đơn vị). A period is written {@code 2026}, {@code 2026-06} or {@code 2026-06-04}; its days are then those of the
 * assessment, and each period of a unit is an assessment of its own.
 *
 * <p>Decimals have a comma or a point; a number whose mark may as well set off thousands ({@code 1.234} between semicolons) is
 * told and left as text. Yes and no are {@code true}, {@code có}, {@code x} and {@code false}, {@code không}. A value that is
 * not of the declared type stays as it is: scoring refuses it at its place. A row that cannot be read is told and the others
 * are still read. The place of a finding is the line of the row and, as its path, the name of the column.
 *
 * <p>Needs FastCSV, which a host that reads tables brings.
 */
public final class FactTable {

    private final List<Assessment> assessments;
    private final List<Finding> findings;

    private FactTable(List<Assessment> assessments, List<Finding> findings) {
        this.assessments = List.copyOf(assessments);
        this.findings = List.copyOf(findings);
    }

    /**
     * Reads a table from a file.
     *
     * @param file the file
     * @param catalogue the catalogue by which the units are assessed
     * @param stage the stage
     * @param from the first day of the period, where the rows name none
     * @param to the last day of the period, where the rows name none
     * @return the assessments, and what was found
     * @throws IOException if the file cannot be opened or read
     * @throws UnreadableDocumentException if it is no table of facts
     */
    public static FactTable read(
            Path file, IndexCatalogue catalogue, AssessmentStage stage, LocalDate from, LocalDate to)
            throws IOException {
        try (var stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(FactTableReader.MOST_MEGABYTES * 1024 * 1024 + 1);
            return read(bytes, catalogue, stage, from, to);
        }
    }

    /**
     * Reads a table from the bytes of a file.
     *
     * @param utf8 the bytes
     * @param catalogue the catalogue by which the units are assessed
     * @param stage the stage
     * @param from the first day of the period, where the rows name none
     * @param to the last day of the period, where the rows name none
     * @return the assessments, and what was found
     * @throws UnreadableDocumentException if they are no table of facts
     */
    public static FactTable read(
            byte[] utf8, IndexCatalogue catalogue, AssessmentStage stage, LocalDate from, LocalDate to) {
        FactTableReader reader = new FactTableReader(catalogue, stage, from, to);
        List<Assessment> assessments = reader.read(utf8);
        List<Finding> findings = reader.findings();
        if (!reader.isReadable()) {
            throw new UnreadableDocumentException(findings, findings.size());
        }
        return new FactTable(assessments, findings);
    }

    /**
     * {@return an assessment for each unit and period, in the order of their first rows; its id is that of the unit, with the
     * period behind a dot where rows name one}
     */
    public List<Assessment> getAssessments() {
        return assessments;
    }

    /**
     * {@return what was found, each thing once with all its places}
     */
    public List<Finding> getFindings() {
        return findings;
    }
}
