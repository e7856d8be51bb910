package com.cegidlife.servicekit.problem.rest;

import com.cegidlife.servicekit.problem.Text;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/** Lets no {@link UnstorableText} into a body, however deep it stands, nor into the keys of its maps. */
@Singleton
class StorableTexts implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("storable-texts")
                .addDeserializer(String.class, new Texts())
                .addKeyDeserializer(String.class, new Keys()));
    }

    private static final class Texts extends StringDeserializer {

        private static final long serialVersionUID = 1;

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = super.deserialize(json, context);
            var refusal = text == null ? Optional.<Text>empty() : UnstorableText.refusal(text);
            if (refusal.isPresent()) {
                throw context.weirdStringException(
                        text, String.class, refusal.get().english());
            }
            return text;
        }
    }

    private static final class Keys extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            var refusal = UnstorableText.refusal(key);
            if (refusal.isPresent()) {
                throw context.weirdKeyException(String.class, key, refusal.get().english());
            }
            return key;
        }
    }
}
