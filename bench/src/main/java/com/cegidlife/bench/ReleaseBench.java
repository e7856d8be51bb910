package com.cegidlife.bench;

import com.cegidlife.events.ReleaseCategory;
import com.cegidlife.events.ReleasePublished;
import com.cegidlife.testkit.EventPublisher;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * How long a major release takes to end 100,000 certifications, each of a holder of its own (R10.5): from its publication
 * until the last holder was left a mail and told where they stand.
 */
public final class ReleaseBench {

    private static final int HOLDERS = 100_000;
    private static final Duration LOOK = Duration.ofMillis(100);

    private static final String ACCOUNTS = """
            insert into accounts (user_id, customer_id, display_name, email, open, version)
            select md5('user ' || n)::uuid, md5('customer ' || n %% 500)::uuid, 'Utilisateur ' || n,
                n || '@client.example', true, 1
            from generate_series(1, %d) n
            """.formatted(HOLDERS);

    private static final String ROLE =
            "insert into functional_roles (code, name_fr, name_en, product) values ('COMPTABLE', 'Comptable', 'Accountant', 'COMPTA')";

    private static final String CERTIFICATIONS = """
            insert into certifications (id, number, token, attempt_id, user_id, customer_id, holder_name, functional_role,
                product, product_version, passed_at, right_answers, drawn_questions, version)
            select gen_random_uuid(), 'C-2026-' || lpad(n::text, 6, '0'), md5('token ' || n), gen_random_uuid(),
                md5('user ' || n)::uuid, md5('customer ' || n %% 500)::uuid, 'Utilisateur ' || n, 'COMPTABLE', 'COMPTA',
                '2026', now() - interval '90 days', 16, 20, 0
            from generate_series(1, %d) n
            """.formatted(HOLDERS);

    private static final String TOLD =
            "select count(*) from learners where version > 0 and told_at > now() - interval '1 hour'";

    private ReleaseBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = new DurableService(Path.of("learning-service"));
                var publisher = new EventPublisher(server.kafka())) {
            fill(server);
            var published = Instant.now();
            publisher.publish(majorRelease());
            while (server.number(TOLD) < HOLDERS) {
                Thread.sleep(LOOK);
            }
            var took = Duration.between(published, Instant.now());
            System.out.printf("%,d certifications ended and told in %.1f s%n", HOLDERS, took.toMillis() / 1_000.0);
            System.out.printf(
                    "mails: %,d to %,d addresses%n",
                    server.number("select count(*) from outgoing_mails"),
                    server.number("select count(distinct recipient) from outgoing_mails"));
        }
    }

    private static void fill(DurableService server) throws SQLException {
        server.execute(ACCOUNTS);
        server.execute(ROLE);
        server.execute(CERTIFICATIONS);
        server.execute("vacuum analyze accounts, certifications");
    }

    private static ReleasePublished majorRelease() {
        return new ReleasePublished(
                UUID.randomUUID(),
                "COMPTA",
                ReleaseCategory.NEW_VERSION,
                "2027",
                LocalDate.now(ZoneId.of("Europe/Paris")),
                true,
                false,
                false,
                Optional.empty(),
                Instant.now());
    }
}
