package vn.cchc.printed;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.document.PartialDate;
import vn.cchc.value.Text;

/**
 * The line of place and date of a document (địa danh và thời gian ban hành): "Sơn La, ngày tháng năm 2023".
 */
@Value.Immutable
public sealed interface DateLine permits ImmutableDateLine {

    /**
     * {@return the place of issue (địa danh), where printed}
     */
    Optional<Text> getPlace();

    /**
     * {@return the date (ngày ban hành), as far as printed; none where it could not be read}
     */
    Optional<PartialDate> getDate();

    /**
     * {@return the line as printed, line wraps and wide spaces joined}
     */
    Text getAsPrinted();

    /**
     * {@return a new builder}
     */
    static ImmutableDateLine.Builder builder() {
        return new ImmutableDateLine.Builder();
    }
}
