package vn.cchc.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;

/**
 * A document could not be read; every fault of the file is listed, each with path, line and column.
 */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Lost when the exception itself is serialised; its message tells them still. */
    private final transient @Nullable List<Finding> faults;

    /** How many faults there are, listed or not. */
    private final int faultCount;

    /**
     * Refuses a document.
     *
     * @param faults the faults, in the order of the file
     * @param faultCount how many there are, more than are listed if a limit was reached
     */
    public UnreadableDocumentException(List<Finding> faults, int faultCount) {
        super(report(faults, faultCount, Locale.ENGLISH));
        this.faults = List.copyOf(faults);
        this.faultCount = faultCount;
    }

    /**
     * {@return the faults, in the order of the file, up to the limit set; none after Java serialisation}
     */
    public List<Finding> getFaults() {
        return faults == null ? List.of() : faults;
    }

    /**
     * {@return how many faults there are, listed or not}
     */
    public int getFaultCount() {
        return faultCount;
    }

    /**
     * {@return all listed faults as text for people, a line each: place, message, code}
     *
     * @param locale Vietnamese, or anything else for English
     */
    public String report(Locale locale) {
        return faults == null ? String.valueOf(getMessage()) : report(faults, faultCount, locale);
    }

    private static String report(List<Finding> faults, int faultCount, Locale locale) {
        boolean vietnamese = locale.getLanguage().equals("vi");
        String lines = faults.stream()
                .flatMap(fault -> fault.getPlaces().stream().map(place -> line(fault, place, locale, vietnamese)))
                .collect(Collectors.joining("\n"));
        int more = faultCount - faults.size();
        if (more <= 0) {
            return lines;
        }
        return lines + "\n" + (vietnamese ? "… và " + more + " lỗi khác" : "… and " + more + " more");
    }

    private static String line(Finding fault, Place place, Locale locale, boolean vietnamese) {
        String where = place.getLine()
                .map(line -> (vietnamese ? "Dòng " : "Line ")
                        + line
                        + place.getColumn()
                                .map(column -> (vietnamese ? ", cột " : ", column ") + column)
                                .orElse("")
                        + (place.getPath().isEmpty() ? "" : ", " + place.getPath()))
                .orElse(place.getPath());
        return (where.isEmpty() ? "" : where + ": ") + fault.message(locale) + " [" + fault.getCode() + "]";
    }
}
