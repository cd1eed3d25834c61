package vn.cchc.json.jackson2;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.Attribute;
import vn.cchc.json.internal.Leaf;
import vn.cchc.json.internal.ObjectShape;
import vn.cchc.json.internal.Shape;
import vn.cchc.json.internal.Shapes;
import vn.cchc.json.internal.SumShape;

/**
 * Answers what annotations would answer, for the library's types only: how they are built, named, ordered, left out.
 *
 * <p>The twin for the other Jackson differs in the signatures; change both.
 */
final class ModelIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
        return Shapes.objectOf(type.getRawType())
                // Jackson 3 follows a sealed type to the class that it permits.
                .filter(shape -> shape.type() == type.getRawType() || shape.implementation() == type.getRawType())
                .map(shape -> shape.builder().getDeclaringClass())
                .orElse(null);
    }

    @Override
    public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(AnnotatedClass type) {
        return Shapes.objectOf(type.getRawType()).isPresent() ? new JsonPOJOBuilder.Value("build", "") : null;
    }

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
        return member instanceof AnnotatedMethod
                && Shapes.objectOf(member.getDeclaringClass())
                        .map(shape -> attribute(shape, member).isEmpty())
                        .orElse(false);
    }

    /** A builder takes an optional value bare or wrapped; bare is quicker, and null is skipped. */
    @Override
    public @Nullable AnnotatedMethod resolveSetterConflict(
            MapperConfig<?> config, AnnotatedMethod one, AnnotatedMethod other) {
        return attribute(one)
                .map(attribute -> attribute.setter().equals(one.getAnnotated()) ? one : other)
                .orElse(null);
    }

    /** The attribute that a setter or an accessor belongs to. */
    private static Optional<Attribute> attribute(ObjectShape shape, Annotated member) {
        if (!(member instanceof AnnotatedMethod method)) {
            return Optional.empty();
        }
        return method.getParameterCount() == 1
                ? Optional.ofNullable(shape.attributes().get(method.getName()))
                : shape.attributes().values().stream()
                        .filter(attribute -> attribute.accessor().getName().equals(method.getName()))
                        .findFirst();
    }

    private static Optional<Attribute> attribute(Annotated member) {
        return member instanceof AnnotatedMember known
                ? Shapes.objectOf(known.getDeclaringClass()).flatMap(shape -> attribute(shape, member))
                : Optional.empty();
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass type) {
        return Shapes.objectOf(type.getRawType())
                .map(shape -> shape.attributes().keySet().toArray(new String[0]))
                .orElse(null);
    }

    @Override
    public @Nullable Boolean findSerializationSortAlphabetically(Annotated type) {
        return Shapes.objectOf(type.getRawType()).isPresent() ? false : null;
    }

    /** An empty list or optional is left out; an empty text is a text. */
    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated member) {
        return attribute(member)
                .map(attribute -> JsonInclude.Value.construct(
                        attribute.presence() == Attribute.Presence.REQUIRED
                                ? JsonInclude.Include.ALWAYS
                                : JsonInclude.Include.NON_EMPTY,
                        JsonInclude.Include.ALWAYS))
                .orElse(JsonInclude.Value.empty());
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        return attribute(member)
                .map(attribute -> JsonSetter.Value.construct(
                        attribute.presence() == Attribute.Presence.OPTIONAL ? Nulls.SKIP : Nulls.FAIL, Nulls.FAIL))
                .orElse(JsonSetter.Value.empty());
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated type) {
        if (!(type instanceof AnnotatedClass) || !isOurSum(type.getRawType())) {
            return null;
        }
        return ((SumShape) Shapes.of(type.getRawType()))
                .kinds().entrySet().stream()
                        .map(kind -> new NamedType(kind.getValue().type(), kind.getKey()))
                        .toList();
    }

    private static boolean isOurSum(Class<?> type) {
        return type.isSealed() && type.getPackageName().startsWith("vn.cchc.") && Shapes.of(type) instanceof SumShape;
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass type) {
        return Shapes.objectOf(type.getRawType()).flatMap(ObjectShape::kind).orElse(null);
    }

    @Override
    public @Nullable Object findDeserializer(Annotated member) {
        return leaf(member, false).map(LeafDeserializer::new).orElse(null);
    }

    @Override
    public @Nullable Object findContentDeserializer(Annotated member) {
        return leaf(member, true).map(LeafDeserializer::new).orElse(null);
    }

    @Override
    public @Nullable Object findSerializer(Annotated member) {
        return leaf(member, false)
                .filter(leaf -> !isOptional(member))
                .map(LeafSerializer::new)
                .orElse(null);
    }

    @Override
    public @Nullable Object findContentSerializer(Annotated member) {
        return leaf(member, true)
                .or(() -> leaf(member, false).filter(leaf -> isOptional(member)))
                .map(LeafSerializer::new)
                .orElse(null);
    }

    private static boolean isOptional(Annotated member) {
        return member.getRawType() == Optional.class;
    }

    /** The leaf that an attribute holds, itself or as the elements of a list. */
    private static Optional<Leaf> leaf(Annotated member, boolean elements) {
        return attribute(member)
                .filter(attribute -> (attribute.presence() == Attribute.Presence.LIST) == elements)
                .map(Attribute::shape)
                .flatMap(ModelIntrospector::asLeaf);
    }

    private static Optional<Leaf> asLeaf(Shape shape) {
        return shape instanceof Leaf leaf ? Optional.of(leaf) : Optional.empty();
    }
}
