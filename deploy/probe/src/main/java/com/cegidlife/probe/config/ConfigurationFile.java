package com.cegidlife.probe.config;

import com.cegidlife.probe.check.Check;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The YAML file that says from where the probe looks, and at what. For one calling thread. */
public final class ConfigurationFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path path;
    private Optional<String> lastRead = Optional.empty();

    public ConfigurationFile(Path path) {
        this.path = path;
    }

    /** Whether the file differs from what was read last, or has appeared or gone since. */
    public boolean hasChanged() {
        return !content().equals(lastRead);
    }

    /**
     * The checks of the file as it is now; perhaps none.
     *
     * @throws ConfigurationRefused when the file cannot be read or anything in it is wrong
     */
    public List<Check> read() throws ConfigurationRefused {
        lastRead = content();
        var problems = new ArrayList<String>();
        var root = new Section("", tree(), problems);
        var location = root.required("location", Values::name).orElse("");
        var checks = root.required("checks", list -> new CheckReader(location, problems).read(list));
        root.refuseOtherKeys();
        if (!problems.isEmpty()) {
            throw new ConfigurationRefused(problems);
        }
        return checks.orElseThrow();
    }

    private Optional<String> content() {
        try {
            return Optional.of(Files.readString(path));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private JsonNode tree() throws ConfigurationRefused {
        if (lastRead.isEmpty()) {
            throw new ConfigurationRefused(List.of("the file cannot be read: " + path));
        }
        try {
            return YAML.readTree(lastRead.get());
        } catch (JsonProcessingException e) {
            throw new ConfigurationRefused(List.of(problemIn(e)));
        }
    }

    /** The parser's own message on bad YAML quotes the lines around, which may hold a secret header. */
    private static String problemIn(JsonProcessingException e) {
        var problem = e instanceof JacksonYAMLParseException ? "is not valid YAML" : e.getOriginalMessage();
        return "line %d: %s".formatted(e.getLocation().getLineNr(), problem);
    }
}
