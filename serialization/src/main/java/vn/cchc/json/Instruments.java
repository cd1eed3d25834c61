package vn.cchc.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.survey.SurveyInstrument;

/**
 * The survey instruments (phiếu khảo sát) that come with the library, each with its source and its status; their notes say what
 * is missing. They say what is asked, not how an index is computed of it: the printed formula is not public.
 *
 * <p>A province's own instrument is a file of its own and is read by {@link InstrumentJson}. Safe for use by several threads; each
 * instrument is read when it is first asked for, by the Jackson that the host has, and then kept.
 */
public final class Instruments {

    private static final List<String> IDS = List.of("sipas-2023-2026", "sipas-2022");

    private static final Map<String, SurveyInstrument> READ = new ConcurrentHashMap<>();

    private Instruments() {}

    /**
     * {@return the ids of the instruments, in the order in which they are shown}
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * {@return an instrument that comes with the library}
     *
     * @param id its id, one of {@link #ids()}
     * @throws IllegalArgumentException if there is none of that id; the message names those that there are
     * @throws IllegalStateException if no Jackson is present
     */
    public static SurveyInstrument bundled(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException(id + "; " + String.join(", ", IDS));
        }
        return READ.computeIfAbsent(
                id, known -> InstrumentJson.read(bytes("instruments/" + known + ".instrument.json")));
    }

    private static byte[] bytes(String resource) {
        try (InputStream file = Objects.requireNonNull(Instruments.class.getResourceAsStream(resource), resource)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
