package vn.cchc.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.organization.Named;
import vn.cchc.value.Identified;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * A citation of another document (văn bản viện dẫn), as far as the text gives it.
 *
 * <p>It is a soft reference: number, symbol, date and issuer are what is printed, and only a host that holds the cited
 * document can resolve it. Laws are rightly cited by name alone.
 */
@Value.Immutable
public sealed interface DocumentReference extends Identified permits ImmutableDocumentReference {

    /**
     * {@return what the cited document is to the citing one}
     */
    ReferenceRole getRole();

    /**
     * {@return the citation as printed}
     */
    Text getAsPrinted();

    /**
     * {@return the type (loại văn bản) as printed, for instance {@code Kế hoạch}, {@code Luật}}
     */
    Optional<Text> getType();

    /**
     * {@return the number and symbol}
     */
    Optional<DocumentNumber> getNumber();

    /**
     * {@return the date, as far as printed}
     */
    Optional<PartialDate> getDate();

    /**
     * {@return the issuer as printed}
     */
    Optional<Text> getIssuer();

    /**
     * {@return the titles under which the document is cited (trích yếu); one document is sometimes cited with two}
     */
    List<Text> getTitles();

    /**
     * {@return whether another citation is of the same document: both give a number, and type, number, symbol, date and issuer
     * agree, as people read them; what one leaves out, the other has to leave out}
     *
     * @param other the other citation
     */
    default boolean citesSameAs(DocumentReference other) {
        return getNumber().isPresent()
                && getNumber().get().isSameAs(other.getNumber())
                && same(getType(), other.getType())
                && getDate().equals(other.getDate())
                && same(getIssuer(), other.getIssuer());
    }

    private static boolean same(Optional<Text> one, Optional<Text> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return Named.sameName(one.get(), other.get());
    }

    /**
     * Checks that something is cited.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#BLANK} if it is blank
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("asPrinted", getAsPrinted());
    }

    /**
     * {@return a new builder}
     */
    static ImmutableDocumentReference.Builder builder() {
        return new ImmutableDocumentReference.Builder();
    }
}
