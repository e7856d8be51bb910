package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.problem.Text;
import java.util.function.Function;

/** A field of the form with which people register a ticket; named in requests as its JSON pointer says. */
public enum FormField {
    PRIORITY("priority", new Text("Priorité", "Priority"), TicketRequest::priority),
    PRODUCT("product", new Text("Produit", "Product"), TicketRequest::product),
    PRODUCT_VERSION("productVersion", new Text("Version", "Version"), TicketRequest::productVersion),
    MODULE("module", new Text("Module", "Module"), TicketRequest::module),
    TOPIC("topic", new Text("Sujet", "Topic"), TicketRequest::topic),
    SUBJECT("subject", new Text("Objet", "Subject"), TicketRequest::subject),
    CONTEXT("context", new Text("Contexte", "Context"), TicketRequest::context),
    ERROR_MESSAGES("errorMessages", new Text("Messages d'erreur", "Error messages"), TicketRequest::errorMessages),
    MENU_PATH("menuPath", new Text("Chemin dans les menus", "Path through the menus"), TicketRequest::menuPath);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Text label;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Function<TicketRequest, Object> value;

    FormField(String property, Text label, Function<TicketRequest, Object> value) {
        this.property = property;
        this.label = label;
        this.value = value;
    }

    /** The name of the field in a request. */
    public String property() {
        return property;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    Object in(TicketRequest request) {
        return value.apply(request);
    }
}
