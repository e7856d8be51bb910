package com.cegidlife.servicekit.problem.rest;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** What Jackson could not read in the body, told in the caller's terms: no class names, the field by its pointer. */
final class UnreadableJson {

    /** How Jackson begins to say so. */
    private static final String NOT_UTF_8 = "Invalid UTF-8";

    private UnreadableJson() {}

    static Refusal refusal(JsonProcessingException unreadable) {
        if (unreadable.getCause() instanceof Refusal refusal) {
            return refusal;
        }
        var pointer = unreadable instanceof JsonMappingException mapping ? JsonPointers.of(mapping) : "";
        return new Refusal(CommonProblem.INVALID_REQUEST).violation(pointer, reason(unreadable));
    }

    private static Text reason(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> new Text("champ inconnu", "unknown field");
            case InvalidFormatException invalid
            when invalid.getValue() instanceof String text
                    && UnstorableText.refusal(text).isPresent() ->
                UnstorableText.refusal(text).get();
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null -> Formats.expected(mismatch.getTargetType());
            case JsonMappingException mapping
            when mapping.getCause() instanceof JsonProcessingException malformed -> malformed(malformed);
            case JsonMappingException mapping -> new Text("valeur refusée", "value refused");
            default -> malformed(unreadable);
        };
    }

    private static Text malformed(JsonProcessingException malformed) {
        var what = malformed.getOriginalMessage().startsWith(NOT_UTF_8)
                ? new Text("texte qui n'est pas en UTF-8", "text that is not in UTF-8")
                : new Text("JSON illisible", "unreadable JSON");
        var location = malformed.getLocation();
        if (location == null) {
            return what;
        }
        return new Text(
                "%s à la ligne %d, colonne %d".formatted(what.french(), location.getLineNr(), location.getColumnNr()),
                "%s at line %d, column %d".formatted(what.english(), location.getLineNr(), location.getColumnNr()));
    }
}
