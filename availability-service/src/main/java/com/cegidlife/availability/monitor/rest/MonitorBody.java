package com.cegidlife.availability.monitor.rest;

import com.cegidlife.availability.monitor.MonitorPlan;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A monitor as operators set it up.
 *
 * @param toleranceSeconds without a result of the environment for longer, its state is unknown (D12)
 */
@Schema(name = "MonitorBody")
public record MonitorBody(
        @NotBlank @Size(max = 200) @Schema(examples = "home page", description = "As its probes report it")
        String name,

        @NotBlank @Size(max = 500) @Schema(examples = "https://acme.example.org/login")
        String target,

        @Min(1) @Max(86_400) @Schema(examples = "120", description = "The setting of the service when left out")
        Integer toleranceSeconds,

        @Min(1) @Max(100) @Schema(examples = "3", defaultValue = "3")
        Integer consecutiveChecks,

        @Min(1) @Max(100) @Schema(examples = "2", defaultValue = "1")
        Integer failingLocations,

        @Size(max = 100) @Schema(examples = "[\"Paris\", \"Lyon\", \"Lille\"]", description = "Anywhere when left out")
        List<@NotBlank @Size(max = 200) String> locations) {

    private static final int CONSECUTIVE_CHECKS = 3;

    MonitorPlan toPlan() {
        return new MonitorPlan(
                name,
                target,
                Optional.ofNullable(toleranceSeconds).map(Duration::ofSeconds),
                consecutiveChecks == null ? CONSECUTIVE_CHECKS : consecutiveChecks,
                failingLocations == null ? 1 : failingLocations,
                new TreeSet<>(locations == null ? List.of() : locations));
    }
}
