package com.cegidlife.availability.maintenance;

import com.cegidlife.availability.environment.Reach;
import com.cegidlife.events.MaintenanceReach;
import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Work that comes again: everything that a plan says but its start. */
@Entity
@Table(name = "maintenance_templates")
public class MaintenanceTemplate {

    @Id
    private UUID id;

    private String name;

    @Column(name = "title_french")
    private String titleFrench;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "description_french")
    private String descriptionFrench;

    @Column(name = "description_english")
    private String descriptionEnglish;

    @Column(name = "length_seconds")
    private long lengthSeconds;

    @Column(name = "blocking_offset_seconds")
    private Long blockingOffsetSeconds;

    @Column(name = "blocking_length_seconds")
    private Long blockingLengthSeconds;

    @Column(name = "ends_by_itself")
    private boolean endsByItself;

    @Enumerated(EnumType.STRING)
    private MaintenanceReach reach;

    @Column(name = "reach_product")
    private String reachProduct;

    @Column(name = "reach_customer_id")
    private UUID reachCustomerId;

    protected MaintenanceTemplate() {}

    /** @param plan at any time; only lengths and offsets of its window are kept */
    MaintenanceTemplate(UUID id, String name, Plan plan) {
        this.id = id;
        this.name = name;
        titleFrench = plan.subject().title().french();
        titleEnglish = plan.subject().title().english();
        descriptionFrench = plan.subject().description().map(Text::french).orElse(null);
        descriptionEnglish = plan.subject().description().map(Text::english).orElse(null);
        lengthSeconds = plan.window().time().length().toSeconds();
        plan.window().blocking().ifPresent(part -> {
            blockingOffsetSeconds =
                    Duration.between(plan.window().start(), part.from()).toSeconds();
            blockingLengthSeconds = part.length().toSeconds();
        });
        endsByItself = plan.endsByItself();
        reach = plan.reach().kind();
        reachProduct = plan.reach().product().orElse(null);
        reachCustomerId = plan.reach().customerId().orElse(null);
    }

    /** The plan of this work at a time. */
    public Plan at(Instant start) {
        var blockingStart = Optional.ofNullable(blockingOffsetSeconds).map(start::plusSeconds);
        var window = Window.of(
                start,
                start.plusSeconds(lengthSeconds),
                blockingStart,
                blockingStart.map(from -> from.plusSeconds(blockingLengthSeconds)));
        var description = Optional.ofNullable(descriptionFrench).map(french -> new Text(french, descriptionEnglish));
        return new Plan(
                new Subject(new Text(titleFrench, titleEnglish), description),
                window,
                new Reach(reach, Optional.ofNullable(reachProduct), Optional.ofNullable(reachCustomerId), Set.of()),
                endsByItself);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Duration length() {
        return Duration.ofSeconds(lengthSeconds);
    }
}
