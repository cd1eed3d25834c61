package vn.cchc.scoring;

import java.util.Optional;
import org.immutables.value.Value;
import vn.cchc.value.Identified;
import vn.cchc.value.Text;

/**
 * The unit that is assessed (đơn vị được đánh giá).
 */
@Value.Immutable
public sealed interface AssessedUnit extends Identified permits ImmutableAssessedUnit {

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
     * {@return a new builder}
     */
    static ImmutableAssessedUnit.Builder builder() {
        return new ImmutableAssessedUnit.Builder();
    }
}
