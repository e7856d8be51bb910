package com.cegidlife.local;

import java.nio.file.Path;

/** What a person is told once the suite is ready: where everything is and who can log in. */
final class Welcome {

    private Welcome() {}

    static String text(Path repository, Ports ports) {
        return "%n%s%n%n%s%n%n%s%n".formatted(addresses(ports), accounts(repository), hint(ports));
    }

    private static Table addresses(Ports ports) {
        var table = new Table("WHAT", "ADDRESS", "REMARK");
        for (var service : ServiceApp.Service.values()) {
            table.add(service.port().component(), ports.url(service.port()), "interface: /openapi, health: /q/health");
        }
        table.add("keycloak", ports.url(Port.KEYCLOAK), "console: admin / admin; realm: " + ports.issuer());
        table.add("mail", ports.url(Port.MAIL), "every mail the suite sends; SMTP on " + ports.of(Port.SMTP));
        for (var database : ServiceApp.databases()) {
            table.add("database " + database, Databases.url(ports, database), "user and password: " + database);
        }
        table.add("kafka", ports.kafkaBootstrapServers(), "");
        return table;
    }

    private static Table accounts(Path repository) {
        var table = new Table("ACCOUNT", "PASSWORD", "ROLE", "CUSTOMER");
        DemoAccounts.in(repository)
                .forEach(account ->
                        table.add(account.username(), account.password(), account.role(), account.customerId()));
        return table;
    }

    private static String hint(Ports ports) {
        return """
                  A token for curl:
                    curl -s %s/protocol/openid-connect/token -d grant_type=password -d client_id=cegidlife-cli \\
                      -d username=hugo.bernard -d password=demo""".formatted(ports.issuer());
    }
}
