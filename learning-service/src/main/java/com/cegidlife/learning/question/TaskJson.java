package com.cegidlife.learning.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Tasks as they are kept: the same task is the same text, byte for byte. */
@ApplicationScoped
public class TaskJson {

    private final ObjectMapper json = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addMixIn(Task.class, Kinds.class)
            .build();

    public String write(Task task) {
        try {
            return json.writeValueAsString(task);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A task cannot be written as JSON", e);
        }
    }

    public Task read(String text) {
        try {
            return json.readValue(text, Task.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The task of a question cannot be read", e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SingleChoice.class, name = "SINGLE_CHOICE"),
        @JsonSubTypes.Type(value = MultipleChoice.class, name = "MULTIPLE_CHOICE"),
        @JsonSubTypes.Type(value = TrueFalse.class, name = "TRUE_FALSE"),
        @JsonSubTypes.Type(value = ShortAnswer.class, name = "SHORT_ANSWER"),
        @JsonSubTypes.Type(value = NumericAnswer.class, name = "NUMERIC"),
        @JsonSubTypes.Type(value = Matching.class, name = "MATCHING"),
        @JsonSubTypes.Type(value = Ordering.class, name = "ORDERING"),
        @JsonSubTypes.Type(value = GapFill.class, name = "GAP_FILL")
    })
    private interface Kinds {}
}
