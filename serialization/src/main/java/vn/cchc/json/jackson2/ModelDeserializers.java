package vn.cchc.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.Leaf;
import vn.cchc.json.internal.ObjectShape;
import vn.cchc.json.internal.Shape;
import vn.cchc.json.internal.Shapes;
import vn.cchc.json.internal.SumShape;

/** Finds the deserializers of our own types, wherever a host has them. */
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
        return Shapes.ofOurs(type).map(ModelDeserializers::of).orElse(null);
    }

    private static JsonDeserializer<?> of(Shape shape) {
        if (shape instanceof Leaf leaf) {
            return new LeafDeserializer(leaf);
        }
        if (shape instanceof SumShape sum) {
            return new KindDeserializer(sum.type(), sum.kinds().values());
        }
        if (shape instanceof ObjectShape object) {
            return object.kind()
                    .<JsonDeserializer<?>>map(kind -> new KindDeserializer(object.type(), List.of(object)))
                    .orElseGet(() -> new ObjectDeserializer(object));
        }
        return new HostDataDeserializer();
    }
}
