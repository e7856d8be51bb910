package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is asked. Texts are kept without the blanks around them; a component that a kind does not need may be null.
 *
 * @param priority for support only (R14.6)
 * @param topic for customer service only (R16.1)
 * @param context what was being done, with which data
 * @param errorMessages as the screen showed them
 * @param menuPath the way through the menus to where it happens
 */
@Embeddable
public record TicketRequest(
        @Enumerated(EnumType.STRING) TicketKind kind,
        @Enumerated(EnumType.STRING) TicketPriority priority,
        String product,
        @Column(name = "product_version") String productVersion,
        String module,
        @Enumerated(EnumType.STRING) CustomerServiceTopic topic,
        String subject,
        String context,
        @Column(name = "error_messages") String errorMessages,
        @Column(name = "menu_path") String menuPath) {

    public TicketRequest {
        product = stripped(product);
        productVersion = stripped(productVersion);
        module = stripped(module);
        subject = stripped(subject);
        context = stripped(context);
        errorMessages = stripped(errorMessages);
        menuPath = stripped(menuPath);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    TicketRequest withPriority(TicketPriority other) {
        return new TicketRequest(
                kind, other, product, productVersion, module, topic, subject, context, errorMessages, menuPath);
    }
}
