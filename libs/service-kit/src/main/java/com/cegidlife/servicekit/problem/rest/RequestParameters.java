package com.cegidlife.servicekit.problem.rest;

import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names by which callers know the parameters of a resource method. */
final class RequestParameters {

    private RequestParameters() {}

    /** The name of the query, path or header parameter; empty when the annotations belong to the body. */
    static Optional<String> name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(annotation -> switch (annotation) {
                    case QueryParam query -> query.value();
                    case PathParam path -> path.value();
                    case HeaderParam header -> header.value();
                    default -> "";
                })
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /**
     * The name of the query, path or header parameter that Bean Validation speaks of; empty when it is the body.
     *
     * @param inside the path below the method's parameter, for parameters grouped in a {@link BeanParam}
     */
    static Optional<String> name(
            Class<?> resource, Path.MethodNode method, Path.ParameterNode parameter, List<Path.Node> inside) {
        var declared = method(resource, method).getParameters()[parameter.getParameterIndex()];
        if (declared.isAnnotationPresent(BeanParam.class) && !inside.isEmpty()) {
            return field(declared.getType(), inside.getFirst().getName())
                    .flatMap(field -> name(field.getAnnotations()));
        }
        return name(declared.getAnnotations());
    }

    private static Method method(Class<?> resource, Path.MethodNode method) {
        var types = method.getParameterTypes().toArray(Class<?>[]::new);
        return superclasses(resource)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> candidate.getName().equals(method.getName())
                        && Arrays.equals(candidate.getParameterTypes(), types))
                .reduce((generated, written) -> written)
                .orElseThrow();
    }

    private static Optional<Field> field(Class<?> bean, String name) {
        return superclasses(bean)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    private static Stream<Class<?>> superclasses(Class<?> type) {
        return Stream.iterate(type, candidate -> candidate != null, Class::getSuperclass);
    }
}
