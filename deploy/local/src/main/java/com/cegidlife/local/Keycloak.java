package com.cegidlife.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/**
 * Keycloak with the realm of the repository. Its programs are unpacked and built for a quick start once; its database is
 * its own, and is made again when the realm file has changed, for it holds nothing but that realm.
 */
final class Keycloak implements Component {

    private static final String ENTRY_POINT = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    /** From Keycloak's own start script. */
    private static final List<String> FLAGS = List.of(
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Path repository;
    private final DataFolder folder;
    private final Ports ports;
    private final Path programs;

    Keycloak(Path repository, DataFolder folder, Ports ports) {
        this.repository = repository;
        this.folder = folder;
        this.ports = ports;
        this.programs = folder.cache().resolve("keycloak-" + Versions.of("keycloak"));
    }

    @Override
    public String name() {
        return Port.KEYCLOAK.component();
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.of(Port.KEYCLOAK));
    }

    @Override
    public void prepare() {
        if (!Files.exists(programs)) {
            Trees.createWhole(programs, this::unpackAndBuild);
        }
        try {
            prepareHome();
        } catch (IOException e) {
            throw new StartFailure("Cannot prepare Keycloak's folder: " + e.getMessage(), e);
        }
    }

    @Override
    public Program program() {
        var command = command(
                programs,
                home(),
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + ports.of(Port.KEYCLOAK),
                "--hostname=" + ports.url(Port.KEYCLOAK));
        var environment = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin",
                "CEGIDLIFE_SMTP_PORT", Integer.toString(ports.of(Port.SMTP)));
        return new Program(command, environment, () -> Reachable.http(ports.issuer()));
    }

    private static List<String> command(Path programs, Path home, String... arguments) {
        var all = new ArrayList<>(FLAGS);
        all.add("-Dkc.home.dir=" + home);
        all.addAll(List.of("-cp", programs.resolve("lib/quarkus-run.jar").toString(), ENTRY_POINT));
        all.addAll(List.of(arguments));
        return ChildJvm.KEYCLOAK.command(all.toArray(String[]::new));
    }

    private void unpackAndBuild(Path target) throws IOException {
        var zip = repository.resolve(
                "deploy/local/target/dist/keycloak-quarkus-dist-%s.zip".formatted(Versions.of("keycloak")));
        try (var archive = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!entry.isDirectory()) {
                    var withoutTop = Path.of(entry.getName())
                            .subpath(1, Path.of(entry.getName()).getNameCount());
                    var file = target.resolve(withoutTop).normalize();
                    Files.createDirectories(file.getParent());
                    Files.copy(archive, file);
                }
            }
        }
        var build = command(target, target, "build", "--db=dev-file");
        OsProcesses.run("Building Keycloak", build, folder.log(name()).toFile());
    }

    /** A home of this suite's own, which holds its database and a link to the shared programs. */
    private void prepareHome() throws IOException {
        var realm = repository.resolve("deploy/keycloak/cegidlife-realm.json");
        var imported = home().resolve("data/import/cegidlife-realm.json");
        var link = home().resolve("lib");
        var library = programs.resolve("lib");
        if (!sameFile(link, library) || !Files.exists(imported) || Files.mismatch(realm, imported) >= 0) {
            Trees.delete(home());
            Files.createDirectories(imported.getParent());
            Files.createSymbolicLink(link, library);
            Files.copy(realm, imported);
        }
    }

    private static boolean sameFile(Path link, Path target) throws IOException {
        return Files.exists(link) && Files.isSameFile(link, target);
    }

    private Path home() {
        return folder.data(name());
    }
}
