package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why an appointment is not booked, or not changed. */
public enum AppointmentProblem implements ProblemType {
    APPOINTMENT_FOR_SUPPORT_ONLY(Definition.conflict(
            "R17.1",
            new Text("Rendez-vous réservé au support", "Appointments are for support only"),
            new Text(
                    "La demande {number} n'est pas une demande de support : elle ne donne pas lieu à un rendez-vous.",
                    "Ticket {number} is not a support ticket: there are no appointments about it."),
            NextStep.at("/tickets/{number}/notes", "Écrire sur la demande", "Write on the ticket"))),
    APPOINTMENT_NEEDS_OPEN_TICKET(Definition.conflict(
            "R17.1",
            new Text("Demande terminée", "Ticket over"),
            new Text(
                    "La demande {number} est terminée : un rendez-vous se prend pour une demande en cours.",
                    "Ticket {number} is over: appointments are booked about open tickets."),
            NextStep.at("/tickets/{number}/reopen", "Rouvrir la demande", "Reopen the ticket"),
            NextStep.at("/tickets", "Ouvrir une nouvelle demande", "Register another ticket"))),
    TECHNICIAN_NOT_IN_CHARGE_YET(Definition.conflict(
            "R17.1",
            new Text("Pas encore de technicien", "No technician yet"),
            new Text(
                    "Aucun technicien n'est encore en charge de la demande {number} : un rendez-vous sera possible dès qu'elle aura un technicien.",
                    "No technician is in charge of ticket {number} yet: an appointment is possible once there is one."),
            NextStep.at("/tickets/{number}", "Suivre la demande", "Follow the ticket"))),
    ASSISTANCE_PLUS_MISSING(Definition.conflict(
            "R17.1",
            new Text("Pack Assistance+ requis", "Assistance+ pack required"),
            new Text(
                    "Les rendez-vous avec un technicien sont réservés aux titulaires du pack Assistance+, et votre société n'en a pas en vigueur à cette date.",
                    "Appointments with a technician are for holders of the Assistance+ pack, and your company has none in force on that day."),
            NextStep.of(
                    "Souscrire le pack Assistance+ sur Cegid Store (réservé aux titulaires de Cegid Care)",
                    "Buy the Assistance+ pack in the Cegid Store (for holders of Cegid Care)"),
            NextStep.of("Contacter votre interlocuteur commercial", "Contact your sales representative"))),
    SLOT_NOT_FREE(Definition.conflict(
            "R17.1",
            new Text("Créneau indisponible", "Slot not free"),
            new Text(
                    "Ce créneau n'est pas, ou plus, libre chez le technicien. Prochains créneaux libres (heure de Paris) : {nextFree}.",
                    "This slot of the technician is not free, or no longer. Next free slots (Paris time): {nextFree}."),
            NextStep.at("/tickets/{number}/appointment-slots", "Choisir un autre créneau", "Choose another slot"))),
    APPOINTMENT_OVER(Definition.conflict(
            new Text("Rendez-vous terminé", "Appointment over"),
            new Text(
                    "Ce rendez-vous a déjà eu lieu, a été manqué ou a été annulé ({state}).",
                    "This appointment was held, missed or cancelled already ({state})."))),
    APPOINTMENT_BEGUN(
            Definition.conflict(
                    new Text("Rendez-vous commencé", "Appointment begun"),
                    new Text(
                            "L'heure de ce rendez-vous est passée : il ne peut plus être déplacé, ni annulé par le client.",
                            "The time of this appointment has come: it can no longer be moved, or cancelled by the customer."))),
    APPOINTMENT_NOT_BEGUN(Definition.conflict(
            new Text("Rendez-vous à venir", "Appointment to come"),
            new Text(
                    "Ce rendez-vous n'a pas commencé : il ne peut pas encore être noté comme tenu ou manqué.",
                    "This appointment has not begun: it cannot be recorded as held or missed yet."))),
    OTHER_TECHNICIAN(Definition.conflict(
            new Text("Autre technicien", "Another technician"),
            new Text(
                    "Ceci relève d'un autre technicien : lui-même ou un responsable du support peut le faire.",
                    "This is another technician's: that technician or a support manager may do it.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    AppointmentProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
