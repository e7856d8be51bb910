package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** Why a document is not taken as an attachment, or not removed (R4.3, R14.2). */
@SuppressWarnings("ImmutableEnumChecker") // texts and steps are records, their list is made by List.of
public enum AttachmentProblem implements ProblemType {
    ATTACHMENT_TOO_LARGE(
            413,
            new Text("Fichier trop volumineux", "File too large"),
            new Text(
                    "Le fichier dépasse la taille admise de {limit} octets.",
                    "The file exceeds the accepted size of {limit} bytes."),
            NextStep.of("Réduire ou partager le fichier en plusieurs", "Make the file smaller, or split it")),
    ATTACHMENT_FORMAT_REFUSED(
            415,
            new Text("Format de document refusé", "Document format refused"),
            new Text(
                    "Les formats acceptés sont Word, Excel, PowerPoint, PDF et images ({accepted}) ; le contenu de ce fichier est : {detected}.",
                    "The accepted formats are Word, Excel, PowerPoint, PDF and images ({accepted}); the content of this file is: {detected}."),
            NextStep.of(
                    "Enregistrer le document dans un format accepté",
                    "Save the document in one of the accepted formats")),
    ATTACHMENT_WITH_MACROS(
            415,
            new Text("Document avec macros refusé", "Document with macros refused"),
            new Text(
                    "Ce document contient des macros, qui sont des programmes ; seuls des documents sont acceptés.",
                    "This document contains macros, which are programs; only documents are accepted."),
            NextStep.of(
                    "L'enregistrer sans macros, en docx, xlsx ou pptx",
                    "Save it without macros, as docx, xlsx or pptx")),
    ATTACHMENT_INFECTED(
            422,
            new Text("Fichier infecté", "Infected file"),
            new Text(
                    "Un logiciel malveillant a été trouvé dans ce fichier : {signature}. Il n'a pas été conservé.",
                    "Malware was found in this file: {signature}. It was not kept."),
            NextStep.of(
                    "Faire vérifier votre poste avant tout nouvel envoi",
                    "Have your computer checked before you retry")),
    MALWARE_SCAN_UNAVAILABLE(
            503,
            new Text("Contrôle antivirus indisponible", "Malware scan unavailable"),
            new Text(
                    "Les fichiers ne peuvent pas être contrôlés en ce moment ; le vôtre n'a pas été conservé.",
                    "Files cannot be checked at the moment; yours was not kept."),
            NextStep.of("Recommencer l'envoi dans quelques minutes", "Send it again in a few minutes")),
    TICKET_ATTACHMENTS_FULL(
            409,
            new Text("Place épuisée pour les pièces jointes", "No room left for attachments"),
            new Text(
                    "Une demande porte au plus {mostBytes} octets en {mostFiles} pièces jointes ; celle-ci en porte {heldBytes} en {heldFiles}.",
                    "A ticket carries at most {mostBytes} bytes in {mostFiles} attachments; this one carries {heldBytes} in {heldFiles}."),
            NextStep.of(
                    "Retirer une pièce jointe devenue inutile", "Remove an attachment that is not needed any more")),
    ATTACHMENT_OF_ANOTHER(
            409,
            new Text("Pièce jointe d'une autre personne", "Attachment of another person"),
            new Text(
                    "Seuls la personne qui a joint ce document et le support peuvent le retirer.",
                    "Only the person who attached this document and the staff may remove it."),
            NextStep.of("Le demander par une note sur la demande", "Ask for it in a note on the ticket"));

    private final Definition definition;

    AttachmentProblem(int status, Text title, Text detail, NextStep nextStep) {
        definition = new Definition(status, Optional.of("R4.3"), title, detail, List.of(nextStep));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
