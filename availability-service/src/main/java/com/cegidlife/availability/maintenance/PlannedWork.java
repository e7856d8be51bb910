package com.cegidlife.availability.maintenance;

import com.cegidlife.availability.environment.Reach;
import com.cegidlife.businesstime.OpenInterval;
import com.cegidlife.events.MaintenanceReach;
import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A {@link Plan} as it is kept; the environments named one by one are rows of their own. */
@Embeddable
public class PlannedWork {

    @Column(name = "title_french")
    private String titleFrench;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "description_french")
    private String descriptionFrench;

    @Column(name = "description_english")
    private String descriptionEnglish;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "blocking_starts_at")
    private Instant blockingStartsAt;

    @Column(name = "blocking_ends_at")
    private Instant blockingEndsAt;

    @Column(name = "ends_by_itself")
    private boolean endsByItself;

    @Enumerated(EnumType.STRING)
    private MaintenanceReach reach;

    @Column(name = "reach_product")
    private String reachProduct;

    @Column(name = "reach_customer_id")
    private UUID reachCustomerId;

    protected PlannedWork() {}

    PlannedWork(Plan plan) {
        var subject = plan.subject();
        titleFrench = subject.title().french();
        titleEnglish = subject.title().english();
        descriptionFrench = subject.description().map(Text::french).orElse(null);
        descriptionEnglish = subject.description().map(Text::english).orElse(null);
        startsAt = plan.window().start();
        endsAt = plan.window().end();
        blockingStartsAt = plan.window().blocking().map(OpenInterval::from).orElse(null);
        blockingEndsAt = plan.window().blocking().map(OpenInterval::to).orElse(null);
        endsByItself = plan.endsByItself();
        reach = plan.reach().kind();
        reachProduct = plan.reach().product().orElse(null);
        reachCustomerId = plan.reach().customerId().orElse(null);
    }

    Subject subject() {
        var description = Optional.ofNullable(descriptionFrench).map(french -> new Text(french, descriptionEnglish));
        return new Subject(new Text(titleFrench, titleEnglish), description);
    }

    Window window() {
        var blocking = Optional.ofNullable(blockingStartsAt).map(from -> new OpenInterval(from, blockingEndsAt));
        return new Window(new OpenInterval(startsAt, endsAt), blocking);
    }

    boolean endsByItself() {
        return endsByItself;
    }

    /** What kind of environments it is about. */
    public MaintenanceReach reachKind() {
        return reach;
    }

    /** @param named the environments named one by one; none for another reach */
    Reach reachTo(List<UUID> named) {
        return new Reach(reach, reachProduct(), reachCustomerId(), Set.copyOf(named));
    }

    /** What kind of environments it is about. */
    public MaintenanceReach reach() {
        return reach;
    }

    public Optional<String> reachProduct() {
        return Optional.ofNullable(reachProduct);
    }

    public Optional<UUID> reachCustomerId() {
        return Optional.ofNullable(reachCustomerId);
    }
}
