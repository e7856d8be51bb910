package com.cegidlife.billing.reminder.rest;

import com.cegidlife.billing.contract.VisibleContracts;
import com.cegidlife.billing.reminder.RenewalReminder;
import com.cegidlife.billing.reminder.RenewalReminders;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proof that a non-professional customer was told of the renewal in time (L5). */
@Path("/contracts/{number}/renewal-reminders")
@Tag(name = "Notices")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class ReminderResource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final VisibleContracts contracts;
    private final RenewalReminders reminders;

    ReminderResource(VisibleContracts contracts, RenewalReminders reminders) {
        this.contracts = contracts;
        this.reminders = reminders;
    }

    @GET
    @Operation(
            operationId = "listRenewalReminders",
            summary = "List what a non-professional customer was told before renewals, oldest first",
            description = "Article L. 215-1 of the Code de la consommation: three to one months before the deadline.")
    public Page<ReminderView> list(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @BeanParam @Valid PageRequest page) {
        var after = page.after(UUID::fromString).orElse(BEFORE_ALL);
        var rows = reminders.of(contracts.numbered(number), after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), ReminderView::of);
    }

    /**
     * What was told, word for word.
     *
     * @param noticeDeadline until when the renewal could be refused
     * @param inWindow whether it was sent between three months and one month before that
     */
    public record ReminderView(
            LocalDate periodEndsOn,
            LocalDate noticeDeadline,
            Instant sentAt,
            boolean inWindow,
            List<String> recipients,
            String letter) {

        static ReminderView of(RenewalReminder reminder) {
            return new ReminderView(
                    reminder.periodEndsOn(),
                    reminder.noticeDeadline(),
                    reminder.sentAt(),
                    reminder.isInWindow(),
                    reminder.recipients(),
                    reminder.letter());
        }
    }
}
