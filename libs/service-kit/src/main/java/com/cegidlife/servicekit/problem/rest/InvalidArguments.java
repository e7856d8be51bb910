package com.cegidlife.servicekit.problem.rest;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Bean Validation's findings about the arguments of a resource method, told in the caller's terms. */
final class InvalidArguments {

    private InvalidArguments() {}

    /** False when it is our answer, not the request, that breaks a constraint. */
    static boolean isTheCallersFault(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .flatMap(violation -> nodes(violation.getPropertyPath()).stream())
                .noneMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    static Refusal refusal(ConstraintViolationException invalid) {
        var refusal = new Refusal(CommonProblem.INVALID_REQUEST);
        invalid.getConstraintViolations().stream()
                .sorted(Comparator.comparing(violation -> pointer(violation) + violation.getMessage()))
                .forEach(violation -> refusal.violation(
                        pointer(violation), new Text(violation.getMessage(), violation.getMessage())));
        return refusal;
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var nodes = nodes(violation.getPropertyPath());
        var resource = violation.getRootBeanClass();
        var method = nodes.getFirst().as(Path.MethodNode.class);
        if (nodes.size() == 1 || nodes.get(1).getKind() != ElementKind.PARAMETER) {
            return "";
        }
        var parameter = nodes.get(1).as(Path.ParameterNode.class);
        var inside = nodes.subList(2, nodes.size());
        return RequestParameters.name(resource, method, parameter, inside).orElseGet(() -> JsonPointers.of(inside));
    }

    private static List<Path.Node> nodes(Path path) {
        var nodes = new ArrayList<Path.Node>();
        path.forEach(nodes::add);
        return nodes;
    }
}
