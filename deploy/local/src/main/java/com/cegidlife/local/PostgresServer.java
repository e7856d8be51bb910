package com.cegidlife.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL with durable settings: what a service has committed survives a crash of the machine. */
final class PostgresServer implements Component {

    private static final String SUPERUSER = "postgres";

    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=localhost",
            "unix_socket_directories=",
            "max_connections=200",
            "shared_buffers=64MB");

    private final DataFolder folder;
    private final Ports ports;
    private final PostgresBinaries binaries;

    PostgresServer(DataFolder folder, Ports ports) {
        this.folder = folder;
        this.ports = ports;
        this.binaries = new PostgresBinaries(folder.cache());
    }

    @Override
    public String name() {
        return Port.POSTGRES.component();
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.of(Port.POSTGRES));
    }

    @Override
    public void prepare() {
        binaries.unpack();
        if (!Files.exists(cluster())) {
            Trees.createWhole(cluster(), this::createCluster);
        }
    }

    @Override
    public Program program() {
        var command = new ArrayList<>(binaries.command("postgres"));
        command.addAll(List.of("-D", cluster().toString(), "-p", Integer.toString(ports.of(Port.POSTGRES))));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return new Program(command, Map.of(), this::acceptsConnections, "INT");
    }

    @Override
    public void furnish() {
        try (var connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, SUPERUSER)) {
            Databases.closeToOthers(connection, "template1");
            Databases.closeToOthers(connection, SUPERUSER);
            for (var database : ServiceApp.databases()) {
                Databases.create(connection, database);
            }
        } catch (SQLException e) {
            throw new StartFailure("Cannot create the databases: " + e.getMessage(), e);
        }
    }

    private String url(String database) {
        return Databases.url(ports, database);
    }

    private boolean acceptsConnections() {
        try {
            DriverManager.getConnection(url(SUPERUSER), SUPERUSER, SUPERUSER).close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private Path cluster() {
        return folder.data(name());
    }

    private void createCluster(Path target) throws IOException {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
        var password = Files.writeString(folder.data("postgres-password"), SUPERUSER);
        var command = new ArrayList<>(binaries.command("initdb"));
        command.addAll(List.of("-D", target.toString(), "-U", SUPERUSER, "-E", "UTF-8", "--locale=C.UTF-8"));
        command.addAll(List.of("-A", "scram-sha-256", "--pwfile", password.toString()));
        OsProcesses.run("initdb", command, folder.log(name()).toFile());
        Files.delete(password);
    }
}
