package com.cegidlife.servicekit.problem.rest;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads query, path and header parameters, and names the one that cannot be read. */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> PARSERS = Map.ofEntries(
            Map.entry(String.class, Function.identity()),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(boolean.class, ParameterConverters::trueOrFalse),
            Map.entry(Boolean.class, ParameterConverters::trueOrFalse),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(
                    Instant.class,
                    text -> FourDigitYears.mustHold(OffsetDateTime.parse(text)).toInstant()),
            Map.entry(OffsetDateTime.class, text -> FourDigitYears.mustHold(OffsetDateTime.parse(text))),
            Map.entry(LocalDate.class, text -> FourDigitYears.mustHold(LocalDate.parse(text))),
            Map.entry(YearMonth.class, text -> FourDigitYears.mustHold(YearMonth.parse(text))));

    private static Boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false");
        };
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var parser = type.isEnum() ? enumParser(type) : PARSERS.get(type);
        return parser == null
                ? null
                : new Converter<>(
                        type, parser, RequestParameters.name(annotations).orElse(""));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Function<String, ?> enumParser(Class<?> type) {
        return text -> Enum.valueOf((Class<? extends Enum>) type, text);
    }

    private record Converter<T>(Class<T> type, Function<String, ?> parser, String parameter)
            implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            UnstorableText.refusal(text).ifPresent(why -> {
                throw new Refusal(CommonProblem.INVALID_REQUEST).violation(parameter, why);
            });
            try {
                return (T) parser.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new Refusal(CommonProblem.INVALID_REQUEST).violation(parameter, Formats.expected(type));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
