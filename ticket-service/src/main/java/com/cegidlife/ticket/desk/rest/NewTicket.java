package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.ticket.desk.CustomerServiceTopic;
import com.cegidlife.ticket.desk.FilledForm;
import com.cegidlife.ticket.desk.TicketRequest;
import com.cegidlife.ticket.entitlement.PaidSubject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a customer's user asks for; which fields are required depends on the kind (R14.2). */
@Schema(
        description = "Which fields a kind requires, and which it has, is told by listTicketForms (R14.2).",
        examples = {"""
                {"kind": "SUPPORT", "priority": "HIGH", "product": "compta", "productVersion": "2026.4.1",
                 "module": "clôture", "subject": "Clôture impossible",
                 "context": "À la clôture de l'exercice 2025, pour la société Martin",
                 "errorMessages": "Erreur 4012 : écriture non équilibrée",
                 "menuPath": "Comptabilité > Clôture > Exercice"}""", """
                {"kind": "USAGE_QUESTION", "product": "compta", "subject": "Lettrage d'un règlement partiel",
                 "context": "Un client a payé la moitié d'une facture : comment la lettrer ?"}""", """
                {"kind": "CUSTOMER_SERVICE", "topic": "ADMINISTRATIVE", "subject": "Adresse de facturation",
                 "context": "Nous déménageons le 1er décembre."}"""})
public record NewTicket(
        @NotNull
        @Schema(
                examples = "SUPPORT",
                description = "CREDIT_ORDER and RESTORE have requests of their own: orderInCredits, requestRestore")
        TicketKind kind,

        @Schema(examples = "HIGH") TicketPriority priority,

        @Size(max = 100) @Schema(examples = "compta", description = "Code of the product, as ordered")
        String product,

        @Size(max = 50) @Schema(examples = "2026.4.1", description = "Version of the product")
        String productVersion,

        @Size(max = 100) @Schema(examples = "clôture", description = "Module of the product")
        String module,

        @Schema(nullable = true, description = "For CUSTOMER_SERVICE only (R16.1)")
        CustomerServiceTopic topic,

        @Size(max = 200) @Schema(examples = "Clôture impossible")
        String subject,

        @Size(max = 20_000)
        @Schema(
                examples = "À la clôture de l'exercice 2025, pour la société Martin",
                description = "What was being done, with which data")
        String context,

        @Size(max = 20_000)
        @Schema(examples = "Erreur 4012 : écriture non équilibrée", description = "As the screen shows them")
        String errorMessages,

        @Size(max = 1_000)
        @Schema(examples = "Comptabilité > Clôture > Exercice", description = "Path through the menus")
        String menuPath,

        @Schema(
                nullable = true,
                description =
                        "For USAGE_QUESTION only, absent for a plain question: what is always paid, and so refused with what"
                                + " to do instead (R15.15)")
        PaidSubject paidSubject,

        @Schema(
                nullable = true,
                description =
                        "For USAGE_QUESTION only: true buys usage assistance when the question is not free for the"
                                + " user (R15.16); a free question is registered free nevertheless")
        Boolean buyAssistance) {

    FilledForm toForm() {
        var request = new TicketRequest(
                kind, priority, product, productVersion, module, topic, subject, context, errorMessages, menuPath);
        return new FilledForm(request, paidSubject, buyAssistance);
    }
}
