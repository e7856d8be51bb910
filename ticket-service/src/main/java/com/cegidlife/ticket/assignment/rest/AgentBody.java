package com.cegidlife.ticket.assignment.rest;

import com.cegidlife.ticket.assignment.Skill;
import com.cegidlife.ticket.desk.Team;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agent's team, and what the agent knows. */
@Schema(
        examples =
                "{\"team\": \"SUPPORT\", \"skills\": [{\"product\": \"compta\", \"module\": \"clôture\"}, {\"product\": \"paie\"}]}")
public record AgentBody(
        @NotNull @Schema(examples = "SUPPORT") Team team,
        @NotNull @Size(max = 200) List<@NotNull @Valid SkillBody> skills) {

    Set<Skill> toSkills() {
        return skills.stream().map(SkillBody::toSkill).collect(Collectors.toSet());
    }

    /** A product, or one module of it. */
    @Schema(name = "Skill")
    public record SkillBody(
            @NotBlank @Size(max = 100) @Schema(examples = "compta")
            String product,

            @Size(max = 100)
            @Schema(nullable = true, examples = "clôture", description = "Absent for the whole product")
            String module) {

        Skill toSkill() {
            return Skill.in(product, Optional.ofNullable(module));
        }

        static SkillBody of(Skill skill) {
            return new SkillBody(skill.product(), skill.oneModule().orElse(null));
        }
    }
}
