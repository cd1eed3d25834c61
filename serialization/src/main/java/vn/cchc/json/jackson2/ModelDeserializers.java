package vn.cchc.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.HostData;
import vn.cchc.json.internal.Leaf;
import vn.cchc.json.internal.Shape;
import vn.cchc.json.internal.Shapes;

/** Finds the deserializers of our own types of one token, wherever a host has them. */
final class ModelDeserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    private static @Nullable JsonDeserializer<?> find(Class<?> type) {
        if (!Shapes.isOneToken(type)) {
            return null;
        }
        Shape shape = Shapes.of(type);
        return shape instanceof HostData ? new HostDataDeserializer() : new LeafDeserializer((Leaf) shape);
    }
}
