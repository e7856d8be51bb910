package com.cegidlife.probe.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.cegidlife.probe.check.Check;
import com.cegidlife.probe.check.DnsTarget;
import com.cegidlife.probe.check.ExpectedStatus;
import com.cegidlife.probe.check.HostAndPort;
import com.cegidlife.probe.check.HttpMethod;
import com.cegidlife.probe.check.HttpTarget;
import com.cegidlife.probe.check.Target;
import com.cegidlife.probe.check.TcpTarget;
import com.cegidlife.probe.check.TlsTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFileTest {

    private static final UUID ENVIRONMENT = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final String SOUND_CHECK = """
              - environment: 01890000-0000-7000-8000-000000000001
                monitor: port
                interval: 1s
                type: tcp
                target: localhost:80
            """;

    @TempDir
    private Path folder;

    private ConfigurationFile file;

    @BeforeEach
    void name() {
        file = new ConfigurationFile(folder.resolve("probe.yaml"));
    }

    @Test
    void anEmptyListOfChecksIsFine() throws Exception {
        assertThat(read("location: Paris\nchecks: []\n")).isEmpty();
    }

    @Test
    void theExampleOfTheRepositoryIsSound() throws Exception {
        assertThat(new ConfigurationFile(Path.of("probe.example.yaml")).read()).isEmpty();
    }

    @Test
    void anHttpCheckIsReadWithEverythingItMaySay() throws Exception {
        var checks = read("""
                location: Paris
                checks:
                  - environment: 01890000-0000-7000-8000-000000000001
                    monitor: home page
                    interval: 500ms
                    timeout: 2s
                    type: http
                    target: https://www.example.org/?a=b
                    method: GET
                    headers: {X-Key: abc}
                    expected: {status: [200, 301-302], text: Bienvenue}
                """);
        var statuses = List.of(new ExpectedStatus.Range(200, 200), new ExpectedStatus.Range(301, 302));
        assertThat(checks)
                .containsExactly(new Check(
                        "Paris",
                        ENVIRONMENT,
                        "home page",
                        Duration.ofMillis(500),
                        Duration.ofSeconds(2),
                        new HttpTarget(
                                URI.create("https://www.example.org/?a=b"),
                                HttpMethod.GET,
                                Map.of("X-Key", "abc"),
                                new ExpectedStatus(statuses),
                                Optional.of("Bienvenue"))));
    }

    @Test
    void whatIsLeftOutHasADefault() throws Exception {
        var check = onlyCheck("type: http", "target: http://localhost:9999/");
        assertThat(check.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(check.target())
                .isEqualTo(new HttpTarget(
                        URI.create("http://localhost:9999/"),
                        HttpMethod.GET,
                        Map.of(),
                        ExpectedStatus.SUCCESS,
                        Optional.empty()));
    }

    @Test
    void theOtherTypesAreRead() throws Exception {
        assertThat(target("type: tcp", "target: '[::1]:5432'")).isEqualTo(new TcpTarget(new HostAndPort("::1", 5432)));
        assertThat(target("type: tls", "target: localhost:443", "expected: {daysLeft: 21}"))
                .isEqualTo(new TlsTarget(new HostAndPort("localhost", 443), 21));
        assertThat(target("type: dns", "target: www.example.org", "expected: {record: A, value: 192.0.2.1}"))
                .isEqualTo(new DnsTarget(
                        "www.example.org", DnsTarget.RecordType.A, Optional.empty(), Optional.of("192.0.2.1")));
    }

    @Test
    void everythingWrongIsSaidAtOnceWithItsPlace() {
        assertThat(problems("""
                        location: " "
                        colour: blue
                        checks:
                          - environment: not-a-uuid
                            interval: 50ms
                            type: tcp
                            target: localhost
                          - environment: 01890000-0000-7000-8000-000000000001
                            monitor: page
                            interval: soon
                            type: http
                            target: ftp://localhost/
                            expected: {status: 20, body: x}
                          - just a text
                        """))
                .contains(
                        "location: must be a text",
                        "colour: is not known here; expected are location, checks",
                        "checks[0].environment: must be a UUID",
                        "checks[0].monitor: is missing",
                        "checks[0].interval: must be at least 100ms",
                        "checks[0].target: must be host:port, such as www.example.org:443",
                        "checks[1].interval: must be a duration such as 500ms, 30s or 1m",
                        "checks[1].target: must be an http or https address with a host",
                        "checks[1].expected.body: is not known here; expected are status, text",
                        "checks[2]: must be a mapping of keys to values")
                .anyMatch(problem -> problem.startsWith("checks[1].expected.status: must be a status"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interval: 25h            | checks[0].interval: must be at most 24h
            timeout: 1ms             | checks[0].timeout: must be at least 10ms
            type: ping               | checks[0].type: must be one of http, tcp, tls, dns
            method: GET              | checks[0].method: is not known here; expected are environment, monitor, interval, timeout, type, target
            target: localhost:70000  | checks[0].target: must be host:port, such as www.example.org:443
            """)
    void aWrongValueIsRefused(String line, String problem) {
        var key = line.substring(0, line.indexOf(':'));
        var check = SOUND_CHECK.replaceAll("(?m)^ +" + key + ":.*\n", "") + "    " + line + "\n";
        assertThat(problems("location: Paris\nchecks:\n" + check)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: http, target: 'http://a:b@localhost/'                            | target: must not hold credentials: send them as a header
            type: http, target: 'http://localhost:70000'                           | target: must be an http or https address with a host
            type: http, target: 'http://localhost', headers: {Host: secret}        | headers: Host cannot be sent
            type: http, target: 'http://localhost', method: POST                   | method: must be one of [GET, HEAD, OPTIONS]
            type: http, target: 'http://localhost', method: HEAD, expected: {text: x} | expected.text: needs the method GET
            type: http, target: 'http://localhost', expected: {status: 299-200}    | expected.status: must be a range from a smaller to a larger status
            type: tls, target: 'localhost:443', expected: {daysLeft: -1}           | expected.daysLeft: must be a whole number from 0 to 3650
            type: dns, target: 'www example'                                       | target: must be a name such as www.example.org
            type: dns, target: 'localhost', expected: {value: 192.0.2.256}         | expected.value: must be an IPv4 address
            type: dns, target: 'localhost', expected: {record: AAAA, value: '::g'} | expected.value: must be an IPv6 address
            """)
    void aWrongTargetIsRefused(String keys, String problem) {
        var check = "  - {environment: %s, monitor: m, interval: 1s, %s}%n".formatted(ENVIRONMENT, keys);
        assertThat(problems("location: Paris\nchecks:\n" + check)).containsExactly("checks[0]." + problem);
    }

    @Test
    void aMonitorNamedTwiceInAnEnvironmentIsRefused() {
        assertThat(problems("location: Paris\nchecks:\n" + SOUND_CHECK + SOUND_CHECK))
                .containsExactly("checks[1].monitor: is already the name of another check of this environment");
    }

    @Test
    void aKeyWrittenTwiceIsRefused() {
        assertThat(problems("location: Paris\nlocation: Lyon\nchecks: []\n"))
                .containsExactly("line 2: Duplicate field 'location'");
    }

    @Test
    void badYamlIsRefusedWithItsLineAndWithoutQuotingTheFile() {
        assertThat(problems("location: Paris\nchecks: [{headers: {X-Key: secret}\n"))
                .singleElement()
                .asString()
                .matches("line \\d: is not valid YAML");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(problems("")).contains("the file: must be a mapping of keys to values");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatExceptionOfType(ConfigurationRefused.class)
                .isThrownBy(file::read)
                .withMessageContaining("cannot be read");
    }

    @Test
    void aChangeIsSeenUntilItIsRead() throws Exception {
        read("location: Paris\nchecks: []\n");
        assertThat(file.hasChanged()).isFalse();
        write("location: Lyon\nchecks: []\n");
        assertThat(file.hasChanged()).isTrue();
        assertThat(file.hasChanged()).isTrue();
        file.read();
        assertThat(file.hasChanged()).isFalse();
    }

    private Target target(String... lines) throws Exception {
        return onlyCheck(lines).target();
    }

    private Check onlyCheck(String... lines) throws Exception {
        var start = "location: Paris\nchecks:\n  - environment: %s\n    monitor: m\n    interval: 1s\n    ";
        return read(start.formatted(ENVIRONMENT) + String.join("\n    ", lines)).getFirst();
    }

    private List<String> problems(String content) {
        try {
            read(content);
            return List.of();
        } catch (ConfigurationRefused e) {
            return e.problems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Check> read(String content) throws IOException, ConfigurationRefused {
        write(content);
        return file.read();
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("probe.yaml"), content);
    }
}
