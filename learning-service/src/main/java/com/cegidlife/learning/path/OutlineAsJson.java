package com.cegidlife.learning.path;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.inject.Singleton;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps an outline as one document: it is written, published and read as a whole. */
@Singleton
@Immutable
@Converter(autoApply = true)
public class OutlineAsJson implements AttributeConverter<Outline, String> {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    @Override
    public String convertToDatabaseColumn(Outline outline) {
        try {
            return JSON.writeValueAsString(outline);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An outline cannot be written as JSON", e);
        }
    }

    @Override
    public Outline convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, Outline.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An outline that was kept cannot be read", e);
        }
    }
}
