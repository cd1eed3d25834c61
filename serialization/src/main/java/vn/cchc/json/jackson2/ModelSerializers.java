package vn.cchc.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;
import vn.cchc.json.internal.HostData;
import vn.cchc.json.internal.Leaf;
import vn.cchc.json.internal.Shape;
import vn.cchc.json.internal.Shapes;

/** Finds the serializers of our own types of one token, wherever a host has them. */
final class ModelSerializers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        if (!Shapes.isOneToken(type.getRawClass())) {
            return null;
        }
        Shape shape = Shapes.of(type.getRawClass());
        return shape instanceof HostData ? new HostDataSerializer() : new LeafSerializer((Leaf) shape);
    }
}
