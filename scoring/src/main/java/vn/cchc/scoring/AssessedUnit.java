package vn.cchc.scoring;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Names;
import vn.cchc.value.Text;

/**
 * The unit that is assessed (đơn vị được đánh giá).
 */
@Value.Immutable
public sealed interface AssessedUnit permits ImmutableAssessedUnit {

    /**
     * {@return what the host calls it: a code or a name in any form, unique among the units scored together}
     */
    String getId();

    /**
     * {@return its name (tên đơn vị)}
     */
    Optional<Text> getName();

    /**
     * {@return the group of units that it is compared with (nhóm đơn vị), for instance communes or departments; absent where all
     * that are scored together are compared}
     */
    Optional<String> getPeerGroup();

    /**
     * Checks that the unit is named. The form is the host's own: national systems also number units {@code id:019d2be3-…}.
     *
     * @throws vn.cchc.value.InvalidValueException with {@link vn.cchc.value.ValueRule#BLANK} if it is blank, or
     *     {@link vn.cchc.value.ValueRule#FORBIDDEN_CHARACTER}
     */
    @Value.Check
    default void check() {
        Names.checkNotBlank("id", Text.of(getId()));
    }

    /**
     * {@return a new builder}
     */
    static ImmutableAssessedUnit.Builder builder() {
        return new ImmutableAssessedUnit.Builder();
    }
}
