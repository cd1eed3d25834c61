package vn.cchc.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.Leaf;
import vn.cchc.json.internal.ObjectShape;
import vn.cchc.json.internal.Shape;
import vn.cchc.json.internal.Shapes;
import vn.cchc.json.internal.SumShape;

/** Finds the serializers of our own types, wherever a host has them. */
final class ModelSerializers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return find(type.getRawClass());
    }

    private static @Nullable JsonSerializer<?> find(Class<?> type) {
        return Shapes.ofOurs(type).map(ModelSerializers::of).orElse(null);
    }

    private static JsonSerializer<?> of(Shape shape) {
        if (shape instanceof Leaf leaf) {
            return new LeafSerializer(leaf);
        }
        if (shape instanceof SumShape sum) {
            return new KindSerializer(sum.type());
        }
        return shape instanceof ObjectShape object ? new ObjectSerializer(object) : new HostDataSerializer();
    }
}
