package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.problem.Text;
import java.util.function.Function;

/** A field of the form with which people register a ticket; named in requests as its JSON pointer says. */
public enum FormField {
    PRIORITY("priority", new Text("Priorité", "Priority"), asked(TicketRequest::priority)),
    PRODUCT("product", new Text("Produit", "Product"), asked(TicketRequest::product)),
    PRODUCT_VERSION("productVersion", new Text("Version", "Version"), asked(TicketRequest::productVersion)),
    MODULE("module", new Text("Module", "Module"), asked(TicketRequest::module)),
    TOPIC("topic", new Text("Sujet", "Topic"), asked(TicketRequest::topic)),
    SUBJECT("subject", new Text("Objet", "Subject"), asked(TicketRequest::subject)),
    CONTEXT("context", new Text("Contexte", "Context"), asked(TicketRequest::context)),
    ERROR_MESSAGES(
            "errorMessages", new Text("Messages d'erreur", "Error messages"), asked(TicketRequest::errorMessages)),
    MENU_PATH("menuPath", new Text("Chemin dans les menus", "Path through the menus"), asked(TicketRequest::menuPath)),
    PAID_SUBJECT("paidSubject", new Text("Sujet toujours payant", "Always-paid subject"), FilledForm::paidSubject),
    BUY_ASSISTANCE(
            "buyAssistance",
            new Text("Acheter une aide à l'utilisation", "Buy usage assistance"),
            FilledForm::buyAssistance);

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Text label;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Function<FilledForm, Object> value;

    FormField(String property, Text label, Function<FilledForm, Object> value) {
        this.property = property;
        this.label = label;
        this.value = value;
    }

    private static Function<FilledForm, Object> asked(Function<TicketRequest, Object> value) {
        return form -> value.apply(form.request());
    }

    /** The name of the field in a request. */
    public String property() {
        return property;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    Object in(FilledForm form) {
        return value.apply(form);
    }
}
