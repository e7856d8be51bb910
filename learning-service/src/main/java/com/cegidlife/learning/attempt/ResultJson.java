package com.cegidlife.learning.attempt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Results as they are kept: the same result is the same text, byte for byte. */
@ApplicationScoped
class ResultJson {

    private final ObjectMapper json = JsonMapper.builder().build();

    String write(AttemptResult result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result cannot be written as JSON", e);
        }
    }

    AttemptResult read(String text) {
        try {
            return json.readValue(text, AttemptResult.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result of an attempt cannot be read", e);
        }
    }
}
