package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is asked. Texts are kept without the blanks around them; a component that a kind does not need may be null.
 *
 * @param priority for support only (R14.6)
 * @param context what was being done, with which data
 * @param errorMessages as the screen showed them
 * @param menuPath the way through the menus to where it happens
 */
@Embeddable
public record TicketRequest(
        @Enumerated(EnumType.STRING) TicketKind kind,
        @Enumerated(EnumType.STRING) TicketPriority priority,
        String product,
        String subject,
        String context,
        @Column(name = "error_messages") String errorMessages,
        @Column(name = "menu_path") String menuPath) {

    private static final Set<TicketKind> OPEN_KINDS =
            EnumSet.of(TicketKind.SUPPORT, TicketKind.USAGE_QUESTION, TicketKind.CUSTOMER_SERVICE);

    private static final Text MISSING = new Text("est obligatoire", "is required");
    private static final Text NOT_OPEN = new Text("ne peut pas encore être enregistré", "cannot be registered yet");
    private static final Text NO_PRIORITY =
            new Text("n'existe que pour les demandes de support", "exists for support tickets only");

    public TicketRequest {
        product = stripped(product);
        subject = stripped(subject);
        context = stripped(context);
        errorMessages = stripped(errorMessages);
        menuPath = stripped(menuPath);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * Guards what a person registers (R14.2).
     *
     * @throws Refusal naming every field that is missing or too many
     */
    void mustBeComplete() {
        var refusal = new Refusal(CommonProblem.INVALID_REQUEST);
        if (!OPEN_KINDS.contains(kind)) {
            throw refusal.violation("/kind", NOT_OPEN);
        }
        require(refusal, "/subject", subject);
        require(refusal, "/context", context);
        if (kind != TicketKind.CUSTOMER_SERVICE) {
            require(refusal, "/product", product);
        }
        if (kind == TicketKind.SUPPORT) {
            require(refusal, "/priority", priority);
            require(refusal, "/errorMessages", errorMessages);
            require(refusal, "/menuPath", menuPath);
        } else if (priority != null) {
            refusal.violation("/priority", NO_PRIORITY);
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }

    private static void require(Refusal refusal, String pointer, Object value) {
        if (value == null) {
            refusal.violation(pointer, MISSING);
        }
    }
}
