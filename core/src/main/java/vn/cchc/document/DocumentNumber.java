package vn.cchc.document;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.organization.Named;
import vn.cchc.value.InvalidValueException;
import vn.cchc.value.Issued;
import vn.cchc.value.Names;
import vn.cchc.value.Text;
import vn.cchc.value.ValueRule;

/**
 * The number and symbol of a document (số, ký hiệu), NĐ 30/2020/NĐ-CP, Phụ lục I: {@code 1167/KH-SGTVT} has the ordinal
 * 1167 and the symbol {@code KH-SGTVT}.
 *
 * <p>No number line at all and a line with the number left open ("Số: /KH-UBND") are different things; the status says
 * which.
 */
@Value.Immutable
public sealed interface DocumentNumber permits ImmutableDocumentNumber {

    /** How much of the number is there (tình trạng số văn bản). */
    enum Status {
        /** No number line (không có số). */
        ABSENT,
        /** A number line without ordinal (số để trống). */
        BLANK,
        /** Ordinal and symbol are there (đủ số, ký hiệu). */
        COMPLETE
    }

    /**
     * {@return how much of the number is there}
     */
    Status getStatus();

    /**
     * {@return the number line as printed, for instance {@code Số: /KH - STP}}
     */
    Optional<Text> getAsPrinted();

    /**
     * {@return the ordinal (số), unique per issuer and year}
     */
    Optional<@NotNull(groups = Issued.class, message = "{vn.cchc.DOC-03}") Integer> getOrdinal();

    /**
     * {@return the year in the number of a normative document (năm ban hành): 2021 in 60/2021/NĐ-CP}
     */
    Optional<Integer> getYear();

    /**
     * {@return the symbol (ký hiệu): type and agency joined by a hyphen, without the white space that slips in}
     */
    Optional<Text> getSymbol();

    /**
     * {@return whether both are complete and have ordinal, year and symbol in common, however they are printed}
     *
     * @param other the other number, if there is one
     */
    default boolean isSameAs(Optional<DocumentNumber> other) {
        return getStatus() == Status.COMPLETE
                && other.filter(that -> that.getStatus() == Status.COMPLETE
                                && getOrdinal().equals(that.getOrdinal())
                                && getYear().equals(that.getYear())
                                && Named.sameName(
                                        getSymbol().orElseThrow(),
                                        that.getSymbol().orElseThrow()))
                        .isPresent();
    }

    /**
     * Checks that the parts agree with the status, and takes white space out of the symbol.
     *
     * @return this, or a copy with the symbol mended
     * @throws InvalidValueException with {@link ValueRule#DOCUMENT_ORDINAL} if the ordinal is below 1, with
     *     {@link ValueRule#CALENDAR} if the year has not four digits, with {@link ValueRule#BLANK} if the symbol is blank,
     *     with {@link ValueRule#NUMBER_STATUS} if the status says otherwise than the parts
     */
    @Value.Check
    default DocumentNumber normalize() {
        getOrdinal().filter(ordinal -> ordinal < 1).ifPresent(ordinal -> {
            throw InvalidValueException.at(ValueRule.DOCUMENT_ORDINAL, "ordinal", ordinal, ">= 1");
        });
        getYear().filter(year -> year < 1000 || year > 9999).ifPresent(year -> {
            throw InvalidValueException.at(ValueRule.CALENDAR, "year", year, "1000..9999");
        });
        boolean agrees = switch (getStatus()) {
            case ABSENT ->
                getOrdinal().isEmpty()
                        && getSymbol().isEmpty()
                        && getAsPrinted().isEmpty()
                        && getYear().isEmpty();
            case BLANK -> getOrdinal().isEmpty();
            case COMPLETE -> getOrdinal().isPresent() && getSymbol().isPresent();
        };
        if (!agrees) {
            throw InvalidValueException.at(
                    ValueRule.NUMBER_STATUS, "status", getStatus().name().toLowerCase(Locale.ROOT), "");
        }
        Optional<Text> symbol = getSymbol().map(DocumentNumber::withoutSpace);
        symbol.ifPresent(text -> Names.checkNotBlank("symbol", text));
        boolean asGiven = symbol.map(Text::toString).equals(getSymbol().map(Text::toString));
        return asGiven ? this : builder().copyFrom(this).symbol(symbol).build();
    }

    private static Text withoutSpace(Text symbol) {
        StringBuilder letters = new StringBuilder();
        symbol.toString()
                .codePoints()
                .filter(c -> !Text.of(Character.toString(c)).isBlank())
                .forEach(letters::appendCodePoint);
        return Text.of(letters.toString());
    }

    /**
     * {@return the number of a document that has no number line}
     */
    static DocumentNumber absent() {
        return builder().status(Status.ABSENT).build();
    }

    /**
     * {@return a complete number}
     *
     * @param ordinal the ordinal, 1 or more
     * @param symbol the symbol, for instance {@code KH-UBND}
     */
    static DocumentNumber of(int ordinal, String symbol) {
        return builder()
                .status(Status.COMPLETE)
                .ordinal(ordinal)
                .symbol(Text.of(symbol))
                .build();
    }

    /**
     * {@return a new builder}
     */
    static ImmutableDocumentNumber.Builder builder() {
        return new ImmutableDocumentNumber.Builder();
    }
}
