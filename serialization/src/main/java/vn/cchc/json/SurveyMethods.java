package vn.cchc.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.scoring.survey.SurveyMethod;

/**
 * The methods (phương pháp tính chỉ số) that come with the library. The ministry's formula is not public: three are plain choices,
 * and those that are {@link vn.cchc.value.SourceStatus#INFERRED} agree with some published figures, which their notes name. No
 * method agrees with all.
 *
 * <p>A method of one's own is a file and is read by {@link SurveyMethodJson}. Safe for use by several threads; each method is read
 * when it is first asked for, by the Jackson that the host has, and then kept.
 */
public final class SurveyMethods {

    private static final List<String> IDS = List.of(
            "top-two-share", "mean-score", "mean-score-pct", "mean-of-criteria-top-two", "mean-of-parts-top-two");

    private static final Map<String, SurveyMethod> READ = new ConcurrentHashMap<>();

    private SurveyMethods() {}

    /**
     * {@return the names of the methods, in the order in which they are shown}
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * {@return a method that comes with the library}
     *
     * @param id its name, one of {@link #ids()}
     * @throws IllegalArgumentException if there is none of that name; the message names those that there are
     * @throws IllegalStateException if no Jackson is present
     */
    public static SurveyMethod bundled(String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException(id + "; " + String.join(", ", IDS));
        }
        return READ.computeIfAbsent(id, known -> SurveyMethodJson.read(bytes("methods/" + known + ".method.json")));
    }

    private static byte[] bytes(String resource) {
        try (InputStream file = Objects.requireNonNull(SurveyMethods.class.getResourceAsStream(resource), resource)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
