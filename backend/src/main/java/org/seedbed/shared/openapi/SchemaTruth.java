package org.seedbed.shared.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Nullability from the records themselves: a component is nullable when it says {@code @Nullable}, and always there
 * otherwise. Left alone, SmallRye requires only what has {@code @NotNull} and declares nothing nullable.
 */
final class SchemaTruth {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName RECORD = DotName.createSimple("java.lang.Record");

    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    SchemaTruth(IndexView index) {
        for (var type : index.getKnownDirectSubclasses(RECORD)) {
            if (type.name().toString().startsWith("org.seedbed.")) {
                records.computeIfAbsent(type.simpleName(), name -> new ArrayList<>())
                        .add(type);
            }
        }
    }

    void apply(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                find(name, schema).ifPresent(type -> apply(name, schema, type));
            }
        });
    }

    /** By name and fields: two modules may have inner records of one name, and only one of them is on the wire. */
    private Optional<ClassInfo> find(String name, Schema schema) {
        var own = records.getOrDefault(name, List.of());
        var candidates = own.isEmpty() && name.startsWith("Page") ? records.getOrDefault("Page", List.of()) : own;
        return candidates.stream()
                .filter(type -> type.recordComponentsInDeclarationOrder().stream()
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet())
                        .equals(schema.getProperties().keySet()))
                .findFirst();
    }

    private static void apply(String name, Schema schema, ClassInfo type) {
        var required = new ArrayList<String>();
        // A request may leave a nullable field out; a response always carries it, so that clients see null and not
        // absence.
        boolean request = name.endsWith("Request");
        for (var component : type.recordComponentsInDeclarationOrder()) {
            var property = schema.getProperties().get(component.name());
            if (property == null) {
                continue;
            }
            boolean nullable = component.type().hasAnnotation(NULLABLE);
            if (nullable) {
                schema.addProperty(component.name(), orNull(property));
            }
            if (!nullable || !request) {
                required.add(component.name());
            }
        }
        schema.setRequired(required);
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(property, OASFactory.createSchema().addType(SchemaType.NULL)));
        }
        if (property.getType() != null && !property.getType().contains(SchemaType.NULL)) {
            property.addType(SchemaType.NULL);
        }
        return property;
    }
}
