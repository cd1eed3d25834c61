package vn.cchc.printed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.finding.Finding;
import vn.cchc.finding.Place;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * What was made of a printed form (kết quả đọc): the print to the letter, the value as far as it could be read, and what
 * has to be known about it.
 *
 * @param <T> what is read
 */
public final class Reading<T> {

    /** Far more than any such form: the longest of five plans has 90 characters. It bounds the work for any text. */
    static final int LONGEST = 1000;

    private final String printed;
    private final @Nullable T value;
    private final List<Finding> findings;

    Reading(String printed, @Nullable T value, List<Finding> findings) {
        this.printed = printed;
        this.value = value;
        this.findings = List.copyOf(findings);
    }

    /** One way of printing something. */
    @FunctionalInterface
    interface Form<T> {

        /**
         * {@return the value, or nothing where a remark says why}
         *
         * @throws InvalidValueException if the form is right and the value without meaning
         */
        Optional<? extends T> read(Printed printed, Remarks remarks);
    }

    static <T> Reading<T> of(String printed, Form<? extends T> form) {
        Remarks remarks = new Remarks();
        T value = null;
        try {
            Printed text = new Printed(Text.of(printed));
            if (printed.length() > LONGEST) {
                remarks.add(Remark.TOO_LONG, printed);
            } else if (text.clean().isEmpty()) {
                throw InvalidValueException.of(ValueRule.BLANK, printed, "");
            } else {
                value = form.read(text, remarks).orElse(null);
            }
        } catch (InvalidValueException refusal) {
            remarks.add(refusal);
        }
        return new Reading<>(printed, value, remarks.all());
    }

    /**
     * {@return the print, to the letter (nguyên văn)}
     */
    public String getPrinted() {
        return printed;
    }

    /**
     * {@return the value; empty where it could not be read, which a finding then says}
     */
    public Optional<T> getValue() {
        return Optional.ofNullable(value);
    }

    /**
     * {@return what has to be known about it, placed at the print as a whole}
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * {@return the findings, placed where the print stands}
     *
     * @param place where in a document or a file the print stands
     */
    public List<Finding> findingsAt(Place place) {
        return findings.stream()
                .<Finding>map(finding -> Finding.builder()
                        .copyFrom(finding)
                        .places(List.of(place))
                        .build())
                .toList();
    }
}
