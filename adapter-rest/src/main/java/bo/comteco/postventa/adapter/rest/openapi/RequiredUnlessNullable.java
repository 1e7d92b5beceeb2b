package bo.comteco.postventa.adapter.rest.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Describes a member of what this API answers as always there, unless its record says {@link Nullable}. What is sent
 * ({@code …Body}) says itself what is required, since much of it has a default.
 */
final class RequiredUnlessNullable implements ModelConverter {

    private static final String OURS = "bo.comteco.postventa.adapter.rest";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        var described = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && isAnswered(described)) {
            var ref = schema.get$ref();
            Schema<?> model =
                    ref == null ? schema : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
            if (model != null) {
                model.setRequired(Arrays.stream(described.getRecordComponents())
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RequiredUnlessNullable::member)
                        .toList());
            }
        }
        return schema;
    }

    private static boolean isAnswered(Class<?> described) {
        return described.isRecord()
                && described.getPackageName().startsWith(OURS)
                && !described.getSimpleName().endsWith("Body");
    }

    private static String member(RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }
}
