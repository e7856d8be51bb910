package com.cegidlife.servicekit.problem.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Lets no {@link NulCharacter} into the texts of a body, however deep they are, nor into the keys of its maps. */
@Singleton
class TextsWithoutNul implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("texts-without-nul")
                .addDeserializer(String.class, new Texts())
                .addKeyDeserializer(String.class, new Keys()));
    }

    private static final class Texts extends StringDeserializer {

        private static final long serialVersionUID = 1;

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = super.deserialize(json, context);
            if (text != null && NulCharacter.isIn(text)) {
                throw context.weirdStringException(text, String.class, NulCharacter.REFUSED.english());
            }
            return text;
        }
    }

    private static final class Keys extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            if (NulCharacter.isIn(key)) {
                throw context.weirdKeyException(String.class, key, NulCharacter.REFUSED.english());
            }
            return key;
        }
    }
}
