package com.cegidlife.ticket.review.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.review.ListReviewedTickets;
import com.cegidlife.ticket.review.Period;
import com.cegidlife.ticket.review.ReviewedTicket;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tickets that a service review rests on, for spreadsheets (R13.5). */
@Path("/service-review.csv")
@Tag(name = "Reviews")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT
})
public class ServiceReviewCsvResource {

    private static final String CSV = "text/csv";

    /** Without it the spreadsheets that customers have take UTF-8 for Windows-1252 and spoil every accent. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ListReviewedTickets listTickets;
    private final CurrentCaller caller;
    private final Clock clock;

    ServiceReviewCsvResource(ListReviewedTickets listTickets, CurrentCaller caller, Clock clock) {
        this.listTickets = listTickets;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces(CSV)
    @Operation(
            operationId = "getServiceReviewCsv",
            summary = "List the tickets that a service review rests on, for spreadsheets",
            description =
                    "One line a ticket, oldest first, without limit; semicolons, UTF-8 with a byte order mark, French"
                            + " headers, times in Paris rounded down to the second. Each line is as its ticket is when it is"
                            + " written. A text that a spreadsheet might take for a formula begins with an apostrophe.")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response get(@BeanParam ReviewQuery query) {
        var customerId = query.customer(caller.get());
        var period = query.period(clock);
        StreamingOutput lines = output -> write(customerId, period, output);
        return Response.ok(lines, CSV + "; charset=utf-8; header=present")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bilan-de-service-%s-%s.csv\"".formatted(period.from(), period.to()))
                .build();
    }

    private void write(UUID customerId, Period period, OutputStream output) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(output, UTF_8));
        writer.append(BYTE_ORDER_MARK).append(Column.headers());
        var last = Optional.<ReviewedTicket>empty();
        do {
            var tickets = listTickets.list(customerId, period, last);
            for (var ticket : tickets) {
                writer.append(Column.lineOf(ticket));
            }
            last = tickets.isEmpty() ? Optional.empty() : Optional.of(tickets.getLast());
        } while (last.isPresent());
        writer.flush();
    }
}
