package vn.cchc.json.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import vn.cchc.json.internal.Documents;

/**
 * Teaches a host's own Jackson 2 mapper the types of the library: {@code new ObjectMapper().registerModule(new
 * CchcModule())}.
 *
 * <p>The JSON form is that of the library whatever the mapper's settings: names, kinds, order, strictness of types, and
 * refusal of unknown attributes. It touches the host's own types in one respect: optionals work for them too, as with
 * {@code Jdk8Module}. Repeated names are refused only where the host's parser is told to
 * ({@code STRICT_DUPLICATE_DETECTION}).
 *
 * <p>A naming strategy of the mapper, such as snake case, is not warded off: leave it to mappers of other data.
 *
 * <p>A mapper reports the first fault it meets; {@link vn.cchc.json.PlanJson} reports them all.
 */
public final class CchcModule extends Module {

    /** Makes the module. */
    public CchcModule() {}

    /** The kinds of a sum are told apart by an attribute. */
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
        new Jdk8Module().setupModule(context);
        context.insertAnnotationIntrospector(new ModelIntrospector());
        context.addDeserializers(new ModelDeserializers());
        context.addBeanDeserializerModifier(new DirectProperty.Modifier());
        context.addSerializers(new ModelSerializers());
        context.addDeserializationProblemHandler(new StrictAttributes());
        Documents.sums().forEach(sum -> context.setMixInAnnotations(sum, Kinds.class));
    }
}
