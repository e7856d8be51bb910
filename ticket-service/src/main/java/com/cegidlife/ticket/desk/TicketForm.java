package com.cegidlife.ticket.desk;

import static com.cegidlife.ticket.desk.FormField.BUY_ASSISTANCE;
import static com.cegidlife.ticket.desk.FormField.CONTEXT;
import static com.cegidlife.ticket.desk.FormField.ERROR_MESSAGES;
import static com.cegidlife.ticket.desk.FormField.MENU_PATH;
import static com.cegidlife.ticket.desk.FormField.MODULE;
import static com.cegidlife.ticket.desk.FormField.PAID_SUBJECT;
import static com.cegidlife.ticket.desk.FormField.PRIORITY;
import static com.cegidlife.ticket.desk.FormField.PRODUCT;
import static com.cegidlife.ticket.desk.FormField.PRODUCT_VERSION;
import static com.cegidlife.ticket.desk.FormField.SUBJECT;
import static com.cegidlife.ticket.desk.FormField.TOPIC;

import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.util.Set;

/**
 * Which fields the form of a kind has (R14.2); those of neither set do not exist for the kind.
 *
 * @param required without which the ticket is not registered
 * @param optional which help
 */
public record TicketForm(TicketKind kind, Set<FormField> required, Set<FormField> optional) {

    private static final Text MISSING = new Text("est obligatoire", "is required");
    private static final Text NOT_HERE =
            new Text("n'existe pas pour ce genre de demande", "does not exist for this kind of ticket");

    /** The form of a kind. */
    public static TicketForm of(TicketKind kind) {
        return switch (kind) {
            case SUPPORT ->
                new TicketForm(
                        kind,
                        Set.of(PRIORITY, PRODUCT, SUBJECT, CONTEXT, ERROR_MESSAGES, MENU_PATH),
                        Set.of(PRODUCT_VERSION, MODULE));
            case USAGE_QUESTION ->
                new TicketForm(
                        kind,
                        Set.of(PRODUCT, SUBJECT, CONTEXT),
                        Set.of(PRODUCT_VERSION, MODULE, ERROR_MESSAGES, MENU_PATH, PAID_SUBJECT, BUY_ASSISTANCE));
            case CUSTOMER_SERVICE ->
                new TicketForm(kind, Set.of(TOPIC, SUBJECT, CONTEXT), Set.of(PRODUCT, ERROR_MESSAGES, MENU_PATH));
            case CREDIT_ORDER -> new TicketForm(kind, Set.of(SUBJECT, CONTEXT), Set.of(PRODUCT));
            case RESTORE -> new TicketForm(kind, Set.of(PRODUCT, SUBJECT, CONTEXT), Set.of());
        };
    }

    /** @throws Refusal {@code invalid-request} naming every field that is missing or too many */
    void check(FilledForm form) {
        var refusal = new Refusal(CommonProblem.INVALID_REQUEST);
        for (var field : FormField.values()) {
            var given = field.in(form) != null;
            if (!given && required.contains(field)) {
                refusal.violation("/" + field.property(), MISSING);
            } else if (given && !required.contains(field) && !optional.contains(field)) {
                refusal.violation("/" + field.property(), NOT_HERE);
            }
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }
}
