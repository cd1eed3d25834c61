package vn.cchc.json.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import vn.cchc.json.internal.HostData;
import vn.cchc.json.internal.Leaf;
import vn.cchc.json.internal.Shape;
import vn.cchc.json.internal.Shapes;

/** Finds the deserializers of our own types of one token, wherever a host has them. */
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
        return Shapes.isOneToken(type);
    }

    private static @Nullable ValueDeserializer<?> find(Class<?> type) {
        if (!Shapes.isOneToken(type)) {
            return null;
        }
        Shape shape = Shapes.of(type);
        return shape instanceof HostData ? new HostDataDeserializer() : new LeafDeserializer((Leaf) shape);
    }
}
