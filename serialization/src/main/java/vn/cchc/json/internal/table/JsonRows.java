package vn.cchc.json.internal.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.Codec;
import vn.cchc.json.internal.TokenSource;
import vn.cchc.json.internal.TokenSource.BrokenException;
import vn.cchc.json.internal.TokenSource.Event;

/** Respondents as NDJSON, a JSON object a line, read as if its members were the cells of a row. */
final class JsonRows {

    private static final int DEEPEST = 20;
    private static final int STEP = 1 << 20;
    private static final String MARK = "\uFEFF";

    private final SurveyRows rows;
    private final int longest;
    private final Codec codec;
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    JsonRows(SurveyRows rows, int longest, Codec codec) {
        this.rows = rows;
        this.longest = longest;
        this.codec = codec;
        Set<String> wanted = new HashSet<>(rows.wanted());
        wanted.add(SurveyHead.RESPONDENT);
        this.names = List.copyOf(wanted);
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        rows.read(new Row(0, names), ',');
    }

    /** Reads to the end, and does not close. */
    void read(InputStream stream, LongConsumer progress) throws IOException {
        InputStream bytes = new BufferedInputStream(stream, 1 << 16);
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        long count = 0;
        long line = 1;
        boolean tooLong = false;
        for (int read = bytes.read(); read >= 0; read = bytes.read()) {
            if (++count % STEP == 0) {
                progress.accept(count);
            }
            if (read == '\n') {
                read(row, tooLong, line++);
                tooLong = false;
            } else if (row.size() == longest) {
                tooLong = true;
            } else {
                row.write(read);
            }
        }
        read(row, tooLong, line);
        progress.accept(count);
    }

    private void read(ByteArrayOutputStream row, boolean tooLong, long line) {
        byte[] bytes = row.toByteArray();
        row.reset();
        if (tooLong) {
            rows.passOver(line);
        } else if (Bytes.notUtf8(bytes, 0, bytes.length) >= 0) {
            rows.passOver(line, "", TableFault.SURVEY_LINE_BROKEN, "");
        } else {
            String text = new String(bytes, StandardCharsets.UTF_8);
            String json = line == 1 && text.startsWith(MARK) ? text.substring(1) : text;
            if (!Row.isBlank(json)) {
                read(json, line);
            }
        }
    }

    private void read(String json, long line) {
        List<String> cells = new ArrayList<>(Collections.nCopies(names.size(), ""));
        Set<Integer> given = new HashSet<>();
        try (TokenSource tokens = codec.tokens(json, DEEPEST)) {
            Event event = tokens.next() == Event.START_OBJECT ? tokens.next() : null;
            while (event == Event.NAME) {
                String name = Normalizer.normalize(tokens.text(), Normalizer.Form.NFC);
                Integer place = places.get(name);
                event = tokens.next();
                if (place == null) {
                    skip(tokens, event);
                } else if (!given.add(place)) {
                    rows.passOver(line, name, TableFault.SURVEY_MEMBER_TWICE, name);
                    return;
                } else if (event == Event.TEXT || event == Event.WHOLE_NUMBER || event == Event.DECIMAL_NUMBER) {
                    cells.set(place, tokens.text());
                } else if (event != Event.NULL) {
                    rows.passOver(line, name, TableFault.SURVEY_MEMBER_FORM, name);
                    return;
                }
                event = tokens.next();
            }
            if (event == Event.END_OBJECT && tokens.next() == null) {
                rows.read(new Row(line, cells), ',');
                return;
            }
        } catch (BrokenException e) {
            // Told below, as what is whole but no object is.
        }
        rows.passOver(line, "", TableFault.SURVEY_LINE_BROKEN, "");
    }

    private static void skip(TokenSource tokens, @Nullable Event first) throws BrokenException {
        int open = 0;
        Event event = first;
        while (event != null) {
            if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                open++;
            } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
                open--;
            }
            if (open == 0) {
                return;
            }
            event = tokens.next();
        }
    }
}
