package vn.cchc.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.cchc.json.internal.Attribute;
import vn.cchc.json.internal.DirectCalls;
import vn.cchc.json.internal.Shapes;

/** A property of a builder that is set without reflection, which shows when large plans are read. */
final class DirectProperty extends SettableBeanProperty.Delegating {

    private static final long serialVersionUID = 1L;

    private final transient BiFunction<Object, Object, Object> setter;

    private DirectProperty(SettableBeanProperty property, BiFunction<Object, Object, Object> setter) {
        super(property);
        this.setter = setter;
    }

    @Override
    protected SettableBeanProperty withDelegate(SettableBeanProperty property) {
        return new DirectProperty(property, setter);
    }

    @Override
    public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object builder)
            throws IOException {
        deserializeSetAndReturn(parser, context, builder);
    }

    @Override
    public Object deserializeSetAndReturn(JsonParser parser, DeserializationContext context, Object builder)
            throws IOException {
        Object value = delegate.deserialize(parser, context);
        // Null is left when an optional value is said to be absent.
        return value == null ? builder : setter.apply(builder, value);
    }

    /** Puts such properties in the place of those of our builders. */
    static final class Modifier extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public BeanDeserializerBuilder updateBuilder(
                DeserializationConfig config, BeanDescription description, BeanDeserializerBuilder builder) {
            Shapes.objectOf(description.getBeanClass()).ifPresent(shape -> {
                if (builder.getValueInstantiator().canCreateUsingDefault()) {
                    builder.setValueInstantiator(
                            new DirectBuilder(description.getBeanClass(), DirectCalls.builder(shape)));
                }
                List<SettableBeanProperty> properties = new ArrayList<>();
                builder.getProperties().forEachRemaining(properties::add);
                for (SettableBeanProperty property : properties) {
                    Attribute attribute = shape.attributes().get(property.getName());
                    if (attribute != null) {
                        builder.addOrReplaceProperty(new DirectProperty(property, DirectCalls.of(attribute)), true);
                    }
                }
            });
            return builder;
        }
    }

    /** Makes builders without reflection. */
    private static final class DirectBuilder extends ValueInstantiator.Base {

        private static final long serialVersionUID = 1L;

        private final transient Supplier<Object> maker;

        DirectBuilder(Class<?> type, Supplier<Object> maker) {
            super(type);
            this.maker = maker;
        }

        @Override
        public boolean canCreateUsingDefault() {
            return true;
        }

        @Override
        public Object createUsingDefault(DeserializationContext context) {
            return maker.get();
        }
    }
}
