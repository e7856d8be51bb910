package com.cegidlife.availability.bridge.rest;

import com.cegidlife.availability.bridge.Alert;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What Alertmanager posts to a webhook, version 4; what is not read of it does no harm. */
@Schema(name = "AlertNotification")
@JsonIgnoreProperties(ignoreUnknown = true)
public record AlertNotification(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid AlertBody> alerts) {

    /** One alert of the group. */
    @Schema(name = "AlertBody")
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AlertBody(
            @NotNull @Pattern(regexp = "firing|resolved") @Schema(examples = "firing")
            String status,

            @NotNull
            @Schema(examples = "{\"alertname\": \"home page\", \"environment\": \"01890000-0000-7000-8000-000000000001\"}")
            Map<@NotBlank @Size(max = 200) String, @NotNull @Size(max = 200) String> labels,

            @Schema(examples = "{\"summary\": \"HTTP 503\"}")
            Map<@NotBlank @Size(max = 200) String, @NotNull @Size(max = 2_000) String> annotations,

            @NotNull @Schema(examples = "2026-11-23T09:00:00Z")
            Instant startsAt,

            @Schema(examples = "2026-11-23T09:10:00Z")
            Instant endsAt,

            @NotBlank @Size(max = 100) @Schema(examples = "02f8c1d4a6b7e935")
            String fingerprint) {

        Alert toAlert() {
            return new Alert(
                    status.equals("firing"),
                    labels,
                    annotations == null ? "" : annotations.getOrDefault("summary", ""),
                    startsAt,
                    endsAt == null ? startsAt : endsAt,
                    fingerprint);
        }
    }
}
