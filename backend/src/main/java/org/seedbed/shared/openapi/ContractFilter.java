package org.seedbed.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.seedbed.shared.web.Idempotency;

/**
 * Makes the document say what the service does: true nullability, the problem codes of every operation, and who may
 * knock. Runs at build time; the committed {@code openapi.yaml} is its result.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName REFUSALS = DotName.createSimple(Refusals.class.getName());
    private static final DotName DOOR = DotName.createSimple("org.seedbed.identity.Door");
    private static final String PROBLEM_REF = "#/components/schemas/Problem";

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        new SchemaTruth(index).apply(document.getComponents().getSchemas());
        var methods = methodsByOperation();
        var problemCodes = new ProblemCodes(index);
        var examples = new ExampleBook();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((verb, operation) -> {
                    var method =
                            Objects.requireNonNull(methods.get(operation.getOperationId()), operation.getOperationId());
                    var codes = problemCodes.of(verb, path, operation, door(method), refusals(method));
                    document(operation, codes, door(method));
                    requireHeaders(operation);
                    creationAnswersCreated(operation);
                    silenceIsNoContent(operation);
                    examples.illustrate(operation);
                }));
        document.addExtension("x-problem-codes", new ArrayList<>(problemCodes.all()));
        document.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("Access token for integrations; browsers use the session cookie instead"));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
    }

    private static void document(Operation operation, Map<Integer, List<String>> codes, String door) {
        operation.addExtension("x-door", door);
        if (door.equals("PUBLIC") || door.equals("LINK_HOLDER")) {
            // An empty requirement beside none: the document's own does not apply.
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        codes.forEach((status, names) -> operation
                .getResponses()
                .addAPIResponse(
                        status.toString(),
                        OASFactory.createAPIResponse()
                                .description(String.join(", ", names))
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(PROBLEM_REF))))));
    }

    /** The headers are read leniently, so that their absence is a problem of ours; the contract still requires them. */
    private static void requireHeaders(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        operation.getParameters().stream()
                .filter(p -> "If-Match".equals(p.getName()) || "Idempotency-Key".equals(p.getName()))
                .forEach(p -> {
                    p.setRequired(true);
                    p.setSchema(text());
                });
    }

    /** The status of a {@code RestResponse} is set at run time, so the document cannot know: creations answer 201. */
    private static void creationAnswersCreated(Operation operation) {
        var keyed = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> Idempotency.HEADER.equals(p.getName()));
        var answers = operation.getResponses();
        var ok = answers.getAPIResponse("200");
        if (keyed && ok != null) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse("201", ok.description("Created"));
        }
    }

    /** A POST that answers nothing is taken for a creation by the generator. */
    private static void silenceIsNoContent(Operation operation) {
        var answers = operation.getResponses();
        var created = answers.getAPIResponse("201");
        if (created != null && created.getContent() == null) {
            answers.removeAPIResponse("201");
            answers.addAPIResponse("204", created.description("No Content"));
        }
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private Map<String, MethodInfo> methodsByOperation() {
        var methods = new LinkedHashMap<String, MethodInfo>();
        for (var annotation : index.getAnnotations(OPERATION)) {
            if (annotation.target().kind() == AnnotationTarget.Kind.METHOD && annotation.value("operationId") != null) {
                methods.put(
                        annotation.value("operationId").asString(),
                        annotation.target().asMethod());
            }
        }
        return methods;
    }

    private static List<String> refusals(MethodInfo method) {
        var refusals = method.annotation(REFUSALS);
        return refusals == null ? List.of() : List.of(refusals.value().asStringArray());
    }

    private static String door(MethodInfo method) {
        return method.annotation(DOOR).value().asEnum();
    }
}
