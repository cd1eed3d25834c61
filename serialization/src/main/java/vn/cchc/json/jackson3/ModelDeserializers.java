package vn.cchc.json.jackson3;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import vn.cchc.json.internal.Leaf;
import vn.cchc.json.internal.ObjectShape;
import vn.cchc.json.internal.Shape;
import vn.cchc.json.internal.Shapes;
import vn.cchc.json.internal.SumShape;

/** Finds the deserializers of our own types, wherever a host has them. */
final class ModelDeserializers extends Deserializers.Base {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Shapes.ofOurs(type).isPresent();
    }

    private static @Nullable ValueDeserializer<?> find(Class<?> type) {
        return Shapes.ofOurs(type).map(ModelDeserializers::of).orElse(null);
    }

    private static ValueDeserializer<?> of(Shape shape) {
        if (shape instanceof Leaf leaf) {
            return new LeafDeserializer(leaf);
        }
        if (shape instanceof SumShape sum) {
            return new KindDeserializer(sum.type(), sum.kinds().values());
        }
        if (shape instanceof ObjectShape object) {
            return object.kind()
                    .<ValueDeserializer<?>>map(kind -> new KindDeserializer(object.type(), List.of(object)))
                    .orElseGet(() -> new ObjectDeserializer(object));
        }
        return new HostDataDeserializer();
    }
}
