package com.cegidlife.billing.usage;

import com.cegidlife.billing.usage.UsageState.News;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** What administrators read about their customer's use: French first, then English. */
final class UsageLetters {

    private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1L << 30);

    private static final String STORAGE = """
            Espace documentaire partagé : %1$s utilisés sur %2$s

            Bonjour,

            Le relevé du %3$s montre %1$s dans votre espace documentaire partagé, pour %2$s compris dans votre
            abonnement. %4$s

            -- English --

            The report of %3$s shows %1$s in your shared document space, of %2$s in your subscription. %5$s
            """;

    private static final String MICROSOFT_365 = """
            Microsoft 365 : %1$d utilisateur(s) sans abonnement

            Bonjour,

            Chaque utilisateur doit disposer de Microsoft 365 pendant toute la durée du contrat. Le relevé du %2$s
            en montre %1$d sans abonnement, sur %3$d vus ce jour-là. Souscrivez-le chez nous, ou déclarez le vôtre.

            -- English --

            Every user must have Microsoft 365 for the whole term of the contract. The report of %2$s shows %1$d
            without, of %3$d seen on that day. Subscribe it with us, or declare your own.
            """;

    private UsageLetters() {}

    /** Empty for what is no news to administrators beside another letter. */
    static Optional<String> of(News news, DailyUsage usage, OrderedQuantity ordered) {
        return switch (news) {
            case STORAGE_NEARLY_FULL ->
                Optional.of(storage(usage, ordered, "Il est rempli à 80 % ou plus.", "It is 80 % full or more."));
            case STORAGE_FULL ->
                Optional.of(storage(
                        usage,
                        ordered,
                        "Il est plein : souscrivez une extension de stockage, ou supprimez des documents.",
                        "It is full: subscribe a storage extension, or delete documents."));
            case STORAGE_EXCEEDED -> Optional.empty();
            case MICROSOFT_365_MISSING ->
                Optional.of(MICROSOFT_365.formatted(usage.microsoft365Missing(), usage.day(), usage.namedUsers()));
        };
    }

    private static String storage(DailyUsage usage, OrderedQuantity ordered, String french, String english) {
        return STORAGE.formatted(
                gigabytes(usage.storageBytes()), gigabytes(ordered.storageBytes()), usage.day(), french, english);
    }

    private static String gigabytes(long bytes) {
        var rounded = BigDecimal.valueOf(bytes).divide(GIGABYTE, 2, RoundingMode.DOWN);
        return String.format(Locale.FRENCH, "%s Go", rounded.toPlainString().replace('.', ','));
    }
}
