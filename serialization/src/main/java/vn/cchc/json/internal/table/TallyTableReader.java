package vn.cchc.json.internal.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.json.internal.Codec;
import vn.cchc.scoring.survey.AnswerTally;
import vn.cchc.scoring.survey.SurveyDomain;
import vn.cchc.scoring.survey.SurveyTallies;
import vn.cchc.survey.SurveyInstrument;

/** Counts a table of answers of any size, a respondent a row. */
public final class TallyTableReader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final SurveyInstrument instrument;
    private final SurveyTallies kind;
    private final Optional<String> weight;
    private final LongConsumer progress;
    private final SurveyBounds bounds;
    private TableFindings unreadable = new TableFindings();
    private BlockRows counted;
    private long rows;

    /** Opens a file, again if need be. */
    @FunctionalInterface
    public interface Opening {

        /**
         * {@return the bytes from the first on}
         *
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * Makes a reader.
     *
     * @param instrument what was asked
     * @param weight the column of the weight, if any
     * @param by columns that tell domains apart
     * @param progress is told how many bytes are read
     */
    public TallyTableReader(
            SurveyInstrument instrument, Optional<String> weight, Collection<String> by, LongConsumer progress) {
        this(instrument, weight, by, progress, SurveyBounds.STREAM);
    }

    TallyTableReader(
            SurveyInstrument instrument,
            Optional<String> weight,
            Collection<String> by,
            LongConsumer progress,
            SurveyBounds bounds) {
        this.instrument = instrument;
        this.weight = weight;
        this.kind = weight.map(column -> SurveyTallies.weighted(instrument, column, by))
                .orElseGet(() -> SurveyTallies.of(instrument, by));
        this.progress = progress;
        this.bounds = bounds;
        this.counted = begin(',');
    }

    private BlockRows begin(char separator) {
        SurveyTallies tallies = kind.another();
        SurveyRows careful = new SurveyRows(instrument, weight.map(Set::of).orElse(Set.of()), tallies, bounds);
        return new BlockRows(careful, tallies, weight.isPresent(), separator);
    }

    /**
     * Reads a file.
     *
     * @param file opens it; twice only if several threads read it
     * @param threads how many threads read it, this one among them
     * @throws IOException if it cannot be opened or read
     */
    public void read(Opening file, int threads) throws IOException {
        if (!count(file, threads)) {
            // Which rows are refused must not depend on which thread came first.
            count(file, 1);
        }
    }

    /**
     * Reads respondents as NDJSON, by this thread alone.
     *
     * @param stream the lines; stays open
     * @param codec the Jackson that takes them apart
     * @throws IOException if it cannot be read
     */
    public void readLines(InputStream stream, Codec codec) throws IOException {
        new JsonRows(counted.rows(), bounds.rowBytes(), codec).read(stream, progress);
        rows = counted.rows().rows();
        if (rows == 0) {
            unreadable.add(TableFault.SURVEY_EMPTY, Place.of(""), "");
        }
    }

    /** Counts; false if that has to be done again by one thread. */
    private boolean count(Opening file, int threads) throws IOException {
        unreadable = new TableFindings();
        try (InputStream stream = file.open()) {
            byte[] begin = stream.readNBytes(bounds.rowBytes());
            int mark = startsWithMark(begin) ? BYTE_ORDER_MARK.length : 0;
            String text = new String(begin, mark, begin.length - mark, StandardCharsets.UTF_8);
            char separator = CsvRows.separator(
                    text, 1, first -> SurveyHead.named(first, counted.rows().wanted()));
            counted = begin(separator);
            if (begin.length >= 2 && (begin[0] == 0 || begin[1] == 0)) {
                unreadable.add(TableFault.NOT_UTF8, TableFindings.place(1, ""), "");
                return true;
            }
            InputStream whole =
                    new SequenceInputStream(new ByteArrayInputStream(begin, mark, begin.length - mark), stream);
            CsvBlocks blocks = new CsvBlocks(
                    whole, separator, bounds.blockBytes(), bounds.rowBytes(), bytes -> progress.accept(mark + bytes));
            return count(blocks, threads);
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && IntStream.range(0, BYTE_ORDER_MARK.length).allMatch(i -> bytes[i] == BYTE_ORDER_MARK[i]);
    }

    private boolean count(CsvBlocks blocks, int threads) throws IOException {
        CsvBlock block = new CsvBlock();
        boolean more = true;
        while (more && counted.rows().head().isEmpty() && blocks.next(block)) {
            more = counted.read(block);
        }
        boolean namesRespondents =
                counted.rows().head().filter(head -> head.respondent() >= 0).isPresent();
        List<BlockRows> parts = new ArrayList<>(List.of(counted));
        if (more && counted.rows().isReadable()) {
            // Who stands there twice is known only to one who reads all.
            IntStream.range(1, namesRespondents ? 1 : threads).forEach(i -> parts.add(counted.another()));
            countAll(blocks, parts);
        }
        long notUtf8 = parts.stream()
                .mapToLong(BlockRows::notUtf8)
                .filter(line -> line > 0)
                .min()
                .orElse(0);
        if (notUtf8 > 0) {
            unreadable.add(TableFault.NOT_UTF8, TableFindings.place(notUtf8, ""), "");
            return true;
        }
        if (counted.rows().head().isEmpty() && counted.rows().refusals().count() == 0) {
            unreadable.add(TableFault.SURVEY_EMPTY, Place.of(""), "");
        }
        boolean again = parts.size() > 1 && hasTooManyDomains(parts);
        if (!again) {
            add(parts);
        }
        return !again;
    }

    private static void countAll(CsvBlocks blocks, List<BlockRows> parts) throws IOException {
        List<FutureTask<Void>> others = new ArrayList<>();
        try {
            for (BlockRows part : parts.subList(1, parts.size())) {
                FutureTask<Void> task = new FutureTask<>(() -> {
                    count(blocks, part);
                    return null;
                });
                others.add(task);
                Thread thread = new Thread(task, "cchc-tally-" + others.size());
                thread.setDaemon(true);
                thread.start();
            }
            count(blocks, parts.get(0));
            for (FutureTask<Void> other : others) {
                other.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted while reading").initCause(e);
        } catch (ExecutionException e) {
            throw failure(e);
        } finally {
            blocks.stop();
        }
    }

    private static void count(CsvBlocks blocks, BlockRows part) throws IOException {
        CsvBlock block = new CsvBlock();
        try {
            while (blocks.next(block)) {
                if (!part.read(block)) {
                    blocks.stop();
                }
            }
        } finally {
            // Whatever stopped this thread stops the others.
            blocks.stop();
        }
    }

    /** What stopped another thread stops this one. */
    private static IOException failure(ExecutionException thrown) {
        Throwable cause = thrown.getCause();
        if (cause instanceof RuntimeException failure) {
            throw failure;
        } else if (cause instanceof Error failure) {
            throw failure;
        }
        return cause instanceof IOException failure ? failure : new IOException(thrown);
    }

    private boolean hasTooManyDomains(List<BlockRows> parts) {
        return parts.stream().anyMatch(part -> part.rows().hasTooManyDomains())
                || IntStream.range(0, kind.columns().size()).anyMatch(column -> {
                    Set<String> values = new HashSet<>();
                    parts.forEach(part -> values.addAll(part.rows().domains().get(column)));
                    return values.size() > bounds.domains();
                });
    }

    private void add(List<BlockRows> parts) {
        rows = parts.stream().mapToLong(part -> part.rows().rows()).sum();
        parts.subList(1, parts.size()).forEach(part -> {
            counted.tallies().merge(part.tallies());
            counted.rows().refusals().add(part.rows().refusals());
        });
    }

    /**
     * {@return whether the file is a table of answers at all}
     */
    public boolean isReadable() {
        return unreadable.all().isEmpty() && counted.rows().isReadable();
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
        return counted.rows().refusals().count();
    }

    /**
     * {@return how many refused rows no finding tells}
     */
    public long untold() {
        return counted.rows().refusals().untold();
    }

    /**
     * {@return what was found, each thing once with its places}
     */
    public List<Finding> findings() {
        if (!unreadable.all().isEmpty()) {
            return unreadable.all();
        }
        TableFindings all = new TableFindings();
        counted.rows().headFindings().all().forEach(all::add);
        counted.rows().refusals().findings().forEach(all::add);
        return all.all();
    }

    /**
     * {@return the tally of all respondents that are counted}
     */
    public AnswerTally tally() {
        return counted.tallies().tally();
    }

    /**
     * {@return the tallies of the domains}
     */
    public Map<SurveyDomain, AnswerTally> domains() {
        return counted.tallies().domains();
    }
}
