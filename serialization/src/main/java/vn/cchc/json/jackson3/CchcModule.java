package vn.cchc.json.jackson3;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a host's own Jackson 3 mapper the types of the library: {@code JsonMapper.builder().addModule(new
 * CchcModule())}.
 *
 * <p>The JSON form is that of the library whatever the mapper's settings: names, kinds, order, strictness of types, and
 * refusal of unknown attributes; the host's own types are not touched. Repeated names are refused only where the host's
 * parser is told to ({@code STRICT_DUPLICATE_DETECTION}).
 *
 * <p>A mapper that adds the names of classes (default typing) adds none to our types; it cannot read an {@code Optional}
 * of one of ours.
 *
 * <p>A mapper reports the first fault it meets; {@link vn.cchc.json.PlanJson} reports them all.
 */
public final class CchcModule extends JacksonModule {

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
        context.addDeserializers(new ModelDeserializers());
        context.addSerializers(new ModelSerializers());
    }
}
