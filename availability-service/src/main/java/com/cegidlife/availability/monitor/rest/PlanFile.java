package com.cegidlife.availability.monitor.rest;

import com.cegidlife.availability.monitor.MonitorPlan;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A plan of monitors as people write it in YAML. */
@ApplicationScoped
class PlanFile {

    private static final ObjectMapper YAML =
            YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Validator validator;

    PlanFile(Validator validator) {
        this.validator = validator;
    }

    /** The whole file. */
    public record Plan(@NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid EnvironmentPlan> environments) {}

    /** All the monitors of an environment; those that it does not name are retired. */
    public record EnvironmentPlan(
            @NotNull UUID environment, @NotNull @Size(max = 100) List<@NotNull @Valid MonitorBody> monitors) {}

    /** @throws Refusal {@code invalid-request} with every mistake and its place */
    Map<UUID, List<MonitorPlan>> read(String text) {
        var plan = parse(text);
        var mistakes = validator.validate(plan);
        if (!mistakes.isEmpty()) {
            var refusal = new Refusal(CommonProblem.INVALID_REQUEST);
            mistakes.forEach(mistake -> refusal.violation(
                    "/" + mistake.getPropertyPath(), new Text(mistake.getMessage(), mistake.getMessage())));
            throw refusal;
        }
        var monitors = new LinkedHashMap<UUID, List<MonitorPlan>>();
        plan.environments().forEach(one -> {
            var plans = one.monitors().stream().map(MonitorBody::toPlan).toList();
            if (monitors.put(one.environment(), plans) != null || hasTwice(plans)) {
                throw mistake("nommé deux fois : " + one.environment(), "named twice: " + one.environment());
            }
        });
        return monitors;
    }

    private static boolean hasTwice(List<MonitorPlan> plans) {
        return plans.stream().map(MonitorPlan::name).distinct().count() < plans.size();
    }

    private static Plan parse(String text) {
        try {
            var plan = YAML.readValue(text, Plan.class);
            if (plan == null) {
                throw mistake("fichier vide", "an empty file");
            }
            return plan;
        } catch (JsonProcessingException e) {
            var where = e.getLocation() == null ? "" : " (" + e.getLocation().getLineNr() + ")";
            throw mistake("YAML illisible" + where, "unreadable YAML" + where);
        }
    }

    private static Refusal mistake(String french, String english) {
        return new Refusal(CommonProblem.INVALID_REQUEST).violation("", new Text(french, english));
    }
}
