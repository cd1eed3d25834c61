package vn.cchc.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/**
 * Teaches a host's own Jackson 2 mapper the types of the library: {@code new ObjectMapper().registerModule(new
 * CchcModule())}.
 *
 * <p>The JSON form is that of the library whatever the mapper's settings: names, kinds, order, strictness of types, and
 * refusal of unknown attributes. It touches the host's own types in one respect: optionals work for them too, as with
 * {@code Jdk8Module}. Repeated names are refused only where the host's parser is told to
 * ({@code STRICT_DUPLICATE_DETECTION}).
 *
 * <p>A mapper that adds the names of classes (default typing) adds none to our types; it cannot read an {@code Optional}
 * of one of ours.
 *
 * <p>A mapper reports the first fault it meets; {@link vn.cchc.json.PlanJson} reports them all.
 */
public final class CchcModule extends Module {

    /** Makes the module. */
    public CchcModule() {}

    @Override
    public String getModuleName() {
        return "vn.cchc";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        new Jdk8Module().setupModule(context);
        context.addDeserializers(new ModelDeserializers());
        context.addSerializers(new ModelSerializers());
    }
}
