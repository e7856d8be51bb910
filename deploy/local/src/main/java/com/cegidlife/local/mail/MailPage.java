package com.cegidlife.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The pages for people, in French. */
final class MailPage {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.FRANCE).withZone(ZoneId.of("Europe/Paris"));

    private static final String STYLE = """
            body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1c2530; }
            h1 { font-size: 1.4rem; }
            table { width: 100%; border-collapse: collapse; }
            th, td { padding: .5rem; border-bottom: 1px solid #d5dbe1; text-align: left; vertical-align: top; }
            th { font-weight: 600; color: #51606f; }
            a { color: #0b57a4; }
            pre { white-space: pre-wrap; background: #f5f7f9; padding: 1rem; }
            iframe { width: 100%; height: 32rem; border: 1px solid #d5dbe1; background: #fff; }
            """;

    private MailPage() {}

    static String list(List<Mail> mails) {
        if (mails.isEmpty()) {
            return page("Courriels", "<p>Aucun courriel pour l’instant.</p>");
        }
        var rows = mails.stream().map(MailPage::row).collect(Collectors.joining());
        return page(
                "Courriels",
                "<table><thead><tr><th>Date (heure de Paris)</th><th>À</th><th>Objet</th></tr></thead><tbody>%s</tbody></table>"
                        .formatted(rows));
    }

    static String one(Mail mail) {
        var headers = headerRow("De", mail.from())
                + headerRow("À", String.join(", ", mail.to()))
                + headerRow("Date (heure de Paris)", when(mail))
                + (mail.attachments().isEmpty()
                        ? ""
                        : headerRow("Pièces jointes", String.join(", ", mail.attachments())));
        return page(
                mail.subject(),
                "<p><a href=\"/\">Tous les courriels</a></p><table>" + headers + "</table>" + text(mail) + html(mail));
    }

    static String unknown() {
        return page("Courriel inconnu", "<p><a href=\"/\">Tous les courriels</a></p>");
    }

    private static String row(Mail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/%d\">%s</a></td></tr>"
                .formatted(
                        when(mail),
                        escape(String.join(", ", mail.to())),
                        mail.number(),
                        mail.subject().isBlank() ? "(sans objet)" : escape(mail.subject()));
    }

    private static String when(Mail mail) {
        return mail.sentAt().map(WHEN::format).orElse("sans date");
    }

    private static String headerRow(String name, String value) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td></tr>".formatted(name, escape(value));
    }

    private static String text(Mail mail) {
        return mail.text().isBlank() ? "" : "<pre>" + escape(mail.text()) + "</pre>";
    }

    /** In a frame without any right: no script, no form, no link to the page around it. */
    private static String html(Mail mail) {
        return mail.html().isBlank()
                ? ""
                : "<iframe sandbox title=\"Contenu HTML\" srcdoc=\"%s\"></iframe>".formatted(escape(mail.html()));
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <style>
                %2$s</style>
                </head>
                <body>
                <h1>%1$s</h1>
                %3$s
                </body>
                </html>
                """.formatted(escape(title), STYLE, body);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
