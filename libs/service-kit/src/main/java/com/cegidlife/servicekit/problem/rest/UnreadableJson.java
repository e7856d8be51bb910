package com.cegidlife.servicekit.problem.rest;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** What Jackson could not read in the body, told in the caller's terms: no class names, the field by its pointer. */
final class UnreadableJson {

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
            when invalid.getValue() instanceof String text && NulCharacter.isIn(text) -> NulCharacter.REFUSED;
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null -> Formats.expected(mismatch.getTargetType());
            case JsonMappingException mapping -> new Text("valeur refusée", "value refused");
            default -> malformed(unreadable.getLocation());
        };
    }

    private static Text malformed(JsonLocation location) {
        if (location == null) {
            return new Text("JSON illisible", "unreadable JSON");
        }
        return new Text(
                "JSON illisible à la ligne %d, colonne %d".formatted(location.getLineNr(), location.getColumnNr()),
                "unreadable JSON at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr()));
    }
}
