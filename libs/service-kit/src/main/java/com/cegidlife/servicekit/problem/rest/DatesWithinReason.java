package com.cegidlife.servicekit.problem.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.YearMonthDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;

/** Lets dates into a body that lie in {@link FourDigitYears}, and no others. */
@Singleton
class DatesWithinReason implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("dates-within-reason")
                .addDeserializer(LocalDate.class, new Dates<>(LocalDate.class, LocalDateDeserializer.INSTANCE))
                .addDeserializer(YearMonth.class, new Dates<>(YearMonth.class, YearMonthDeserializer.INSTANCE))
                .addDeserializer(Instant.class, new Dates<>(Instant.class, InstantDeserializer.INSTANT))
                .addDeserializer(
                        OffsetDateTime.class, new Dates<>(OffsetDateTime.class, InstantDeserializer.OFFSET_DATE_TIME)));
    }

    /** After the modules of the libraries, whose deserializers these replace. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class Dates<T extends TemporalAccessor> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final transient JsonDeserializer<T> dates;

        private Dates(Class<T> type, JsonDeserializer<T> dates) {
            super(type);
            this.dates = dates;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var written = json.getText();
            var date = dates.deserialize(json, context);
            try {
                return date == null ? null : FourDigitYears.mustHold(date);
            } catch (DateTimeException e) {
                throw context.weirdStringException(written, handledType(), e.getMessage());
            }
        }
    }
}
