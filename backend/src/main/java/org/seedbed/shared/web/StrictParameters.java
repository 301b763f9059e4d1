package org.seedbed.shared.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.text.Plain;

/** A misspelt filter must not silently answer with everything: unknown query parameters are 400. */
class StrictParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ResourceInfo resource, UriInfo uri) {
        if (uri.getQueryParameters().isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var names = known.computeIfAbsent(resource.getResourceMethod(), StrictParameters::names);
        for (var name : uri.getQueryParameters().keySet()) {
            if (!names.contains(name)) {
                throw CommonErrors.UNKNOWN_PARAMETER.raise("name", name);
            }
            if (!uri.getQueryParameters().get(name).stream().allMatch(Plain::isPlain)) {
                throw ProblemException.field("/" + name, ValidationErrors.PATTERN);
            }
        }
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(p -> {
                    if (p.isAnnotationPresent(QueryParam.class)) {
                        return Stream.of(p.getAnnotation(QueryParam.class).value());
                    }
                    return p.isAnnotationPresent(BeanParam.class) ? fields(p.getType()) : Stream.empty();
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> fields(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, c -> c != null && c != Object.class, Class::getSuperclass)
                .flatMap(c -> Arrays.stream(c.getDeclaredFields()))
                .filter(f -> f.isAnnotationPresent(QueryParam.class))
                .map(f -> f.getAnnotation(QueryParam.class).value());
    }
}
