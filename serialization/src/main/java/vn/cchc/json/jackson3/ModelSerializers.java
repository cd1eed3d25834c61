package vn.cchc.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import vn.cchc.json.internal.Leaf;
import vn.cchc.json.internal.ObjectShape;
import vn.cchc.json.internal.Shape;
import vn.cchc.json.internal.Shapes;
import vn.cchc.json.internal.SumShape;

/** Finds the serializers of our own types, wherever a host has them. */
final class ModelSerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return find(type.getRawClass());
    }

    private static @Nullable ValueSerializer<?> find(Class<?> type) {
        return Shapes.ofOurs(type).map(ModelSerializers::of).orElse(null);
    }

    private static ValueSerializer<?> of(Shape shape) {
        if (shape instanceof Leaf leaf) {
            return new LeafSerializer(leaf);
        }
        if (shape instanceof SumShape sum) {
            return new KindSerializer(sum.type());
        }
        return shape instanceof ObjectShape object ? new ObjectSerializer(object) : new HostDataSerializer();
    }
}
