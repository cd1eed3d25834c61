package vn.cchc.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.cchc.finding.Finding;
import vn.cchc.json.internal.table.TallyTableReader;
import vn.cchc.survey.SurveyInstrument;

/**
 * Reads tables of answers, CSV or NDJSON, and counts them as it goes; see {@link TallyTable}. Immutable: each setting gives another reader.
 *
 * <p>Holds some megabytes for each thread and what the tallies need, however large the file. The bounds are far from any real table:
 * a row of more than 1 MB is refused, so are the rows of further domains where a column has 20,000 already, and beyond five million
 * respondents (or 128 MB of their names) it is said that no one looked who stands there twice.
 */
public final class TallyReader {

    private final SurveyInstrument instrument;
    private final Optional<String> weight;
    private final List<String> by;
    private final int threads;
    private final Progress progress;

    /** Is told how far reading has come (tiến độ đọc), by one thread at a time, about once a megabyte. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Takes note. What it throws ends the reading and reaches who asked for it.
         *
         * @param bytes how many bytes are read; begins again in the rare case that a file has to be read twice
         * @param total how many there are, -1 if not known
         */
        void read(long bytes, long total);
    }

    TallyReader(SurveyInstrument instrument) {
        this(instrument, Optional.empty(), List.of(), 1, (bytes, total) -> {});
    }

    private TallyReader(
            SurveyInstrument instrument, Optional<String> weight, List<String> by, int threads, Progress progress) {
        this.instrument = instrument;
        this.weight = weight;
        this.by = by;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * {@return a reader that weighs respondents (quyền số)}
     *
     * @param column the column of the weight, how many of the population a respondent stands for
     */
    public TallyReader weight(String column) {
        return new TallyReader(instrument, Optional.of(column), by, threads, progress);
    }

    /**
     * {@return a reader that also counts domains (miền ước lượng)}
     *
     * @param columns the columns that tell them apart
     */
    public TallyReader by(String... columns) {
        return by(Arrays.asList(columns));
    }

    /**
     * {@return a reader that also counts domains (miền ước lượng)}
     *
     * @param columns the columns that tell them apart
     */
    public TallyReader by(Collection<String> columns) {
        return new TallyReader(instrument, weight, List.copyOf(columns), threads, progress);
    }

    /**
     * {@return a reader that reads files by several threads, which changes nothing of what comes out} A table with a column
     * {@code respondent} is read by one all the same.
     *
     * @param number how many, the thread that asks for the reading among them
     * @throws IllegalArgumentException if it is below 1
     */
    public TallyReader threads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("threads: " + number);
        }
        return new TallyReader(instrument, weight, by, number, progress);
    }

    /**
     * {@return a reader that says how far it has come}
     *
     * @param listener is told
     */
    public TallyReader progress(Progress listener) {
        return new TallyReader(instrument, weight, by, threads, listener);
    }

    /**
     * Reads a table from a file.
     *
     * @param file the file
     * @return what was counted and found
     * @throws IOException if the file cannot be opened or read
     * @throws IllegalArgumentException if a criterion names no scale, which {@link vn.cchc.survey.InstrumentCheck} finds beforehand
     * @throws UnreadableDocumentException if it is no table of answers to this instrument
     */
    public TallyTable read(Path file) throws IOException {
        return read(() -> Files.newInputStream(file), threads, Files.size(file));
    }

    /**
     * Reads a table from a stream by one thread, and does not close it.
     *
     * @param stream the bytes
     * @return what was counted and found
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if a criterion names no scale, which {@link vn.cchc.survey.InstrumentCheck} finds beforehand
     * @throws UnreadableDocumentException if it is no table of answers to this instrument
     */
    public TallyTable read(InputStream stream) throws IOException {
        return read(() -> new Kept(stream), 1, -1);
    }

    /**
     * Reads respondents from a file of JSON objects, one a line (NDJSON), by one thread: {@code {"district": "A", "C01": 5, "C02": null}}.
     * Members are named as the columns of a table are; an answer that is missing or null is none; further members are passed over.
     *
     * @param file the file
     * @return what was counted and found
     * @throws IOException if the file cannot be opened or read
     * @throws IllegalArgumentException if a criterion names no scale, which {@link vn.cchc.survey.InstrumentCheck} finds beforehand
     * @throws IllegalStateException if the host has no Jackson
     * @throws UnreadableDocumentException if it holds no line
     */
    public TallyTable readNdjson(Path file) throws IOException {
        long total = Files.size(file);
        try (InputStream stream = Files.newInputStream(file)) {
            return readNdjson(stream, total);
        }
    }

    /**
     * Reads respondents from a stream as {@link #readNdjson(Path)} does, and does not close it.
     *
     * @param stream the bytes
     * @return what was counted and found
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if a criterion names no scale, which {@link vn.cchc.survey.InstrumentCheck} finds beforehand
     * @throws IllegalStateException if the host has no Jackson
     * @throws UnreadableDocumentException if it holds no line
     */
    public TallyTable readNdjson(InputStream stream) throws IOException {
        return readNdjson(stream, -1);
    }

    private TallyTable readNdjson(InputStream stream, long total) throws IOException {
        TallyTableReader reader = reader(total);
        reader.readLines(stream, Codecs.present());
        return table(reader);
    }

    private TallyTable read(TallyTableReader.Opening file, int readers, long total) throws IOException {
        TallyTableReader reader = reader(total);
        reader.read(file, readers);
        return table(reader);
    }

    private TallyTableReader reader(long total) {
        return new TallyTableReader(instrument, weight, by, bytes -> progress.read(bytes, total));
    }

    private static TallyTable table(TallyTableReader reader) {
        if (!reader.isReadable()) {
            List<Finding> findings = reader.findings();
            throw new UnreadableDocumentException(findings, findings.size());
        }
        return new TallyTable(reader);
    }

    /** A stream that its owner closes. */
    private static final class Kept extends FilterInputStream {

        Kept(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {
            // The owner's.
        }
    }
}
