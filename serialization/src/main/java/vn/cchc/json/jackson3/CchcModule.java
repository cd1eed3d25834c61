package vn.cchc.json.jackson3;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import vn.cchc.json.internal.Documents;

/**
 * Teaches a host's own Jackson 3 mapper the types of the library: {@code JsonMapper.builder().addModule(new
 * CchcModule())}.
 *
 * <p>The JSON form is that of the library whatever the mapper's settings: names, kinds, order, strictness of types, and
 * refusal of unknown attributes; the host's own types are not touched. Repeated names are refused only where the host's
 * parser is told to ({@code STRICT_DUPLICATE_DETECTION}).
 *
 * <p>A naming strategy of the mapper, such as snake case, is not warded off: leave it to mappers of other data.
 *
 * <p>A mapper reports the first fault it meets; {@link vn.cchc.json.PlanJson} reports them all.
 */
public final class CchcModule extends JacksonModule {

    /** Makes the module. */
    public CchcModule() {}

    /**
     * The kinds of a sum are told apart by an attribute. The empty list keeps Jackson from finding the generated classes
     * behind the sealed types by itself and taking their names for kinds.
     */
    @JsonSubTypes({})
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kinds {}

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
        context.insertAnnotationIntrospector(new ModelIntrospector());
        context.addDeserializers(new ModelDeserializers());
        context.addSerializers(new ModelSerializers());
        context.addHandler(new StrictAttributes());
        Documents.sums().forEach(sum -> context.setMixIn(sum, Kinds.class));
    }
}
