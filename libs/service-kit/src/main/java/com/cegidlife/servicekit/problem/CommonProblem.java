package com.cegidlife.servicekit.problem;

import java.util.Arrays;

/** The problems that every service may answer with. */
public enum CommonProblem implements ProblemType {
    INVALID_REQUEST(
            400,
            "Requête invalide",
            "Invalid request",
            "Certains champs sont absents ou incorrects ; voir la liste.",
            "Some fields are missing or wrong; see the list."),
    UNAUTHENTICATED(
            401,
            "Authentification requise",
            "Authentication required",
            "Le jeton d'accès manque, est expiré ou n'est pas valable. Reconnectez-vous.",
            "The access token is missing, expired or not valid. Sign in again."),
    FORBIDDEN(
            403,
            "Action non autorisée",
            "Not allowed",
            "Votre rôle ne permet pas cette action.",
            "Your role does not allow this."),
    NOT_FOUND(
            404,
            "Introuvable",
            "Not found",
            "Cette ressource n'existe pas ou ne vous est pas accessible.",
            "This resource does not exist or is not yours to see."),
    METHOD_NOT_ALLOWED(
            405,
            "Méthode non prise en charge",
            "Method not allowed",
            "Cette ressource n'accepte pas cette méthode.",
            "This resource does not take this method."),
    NOT_ACCEPTABLE(
            406,
            "Format de réponse indisponible",
            "Not acceptable",
            "La réponse n'existe pas dans le format demandé par l'en-tête Accept.",
            "The answer does not exist in the format that the header Accept asks for."),
    CONFLICT(
            409,
            "Conflit",
            "Conflict",
            "Une autre modification l'a emporté. Relisez la ressource et recommencez.",
            "Another change came first. Read the resource again and retry."),
    STALE_VERSION(
            412,
            "Version périmée",
            "Stale version",
            "La ressource a changé depuis votre lecture. Relisez-la et recommencez.",
            "The resource has changed since you read it. Read it again and retry."),
    PAYLOAD_TOO_LARGE(
            413,
            "Contenu trop volumineux",
            "Content too large",
            "Le contenu envoyé dépasse la taille admise.",
            "What was sent exceeds the accepted size."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Type de contenu non pris en charge",
            "Unsupported media type",
            "Envoyez du JSON (application/json).",
            "Send JSON (application/json)."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Clé d'idempotence déjà utilisée",
            "Idempotency key already used",
            "Cette clé a servi pour une autre requête. Utilisez une clé nouvelle.",
            "This key served for another request. Use a new one."),
    PRECONDITION_REQUIRED(
            428,
            "Version attendue absente",
            "Precondition required",
            "Indiquez dans If-Match la version lue (en-tête ETag).",
            "State in If-Match the version that you read (header ETag)."),
    TOO_MANY_REQUESTS(
            429,
            "Trop de requêtes",
            "Too many requests",
            "Attendez un instant avant de recommencer.",
            "Wait a moment before you retry."),
    INTERNAL_ERROR(
            500,
            "Erreur interne",
            "Internal error",
            "Une erreur est survenue de notre côté. Communiquez l'identifiant de trace au support.",
            "Something failed on our side. Give the trace id to support.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    CommonProblem(int status, String titleFrench, String titleEnglish, String detailFrench, String detailEnglish) {
        this.definition =
                Definition.of(status, new Text(titleFrench, titleEnglish), new Text(detailFrench, detailEnglish));
    }

    /** The problem that stands for a client error of the framework; {@link #INVALID_REQUEST} for the rarer ones. */
    public static CommonProblem ofStatus(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status() == status)
                .findFirst()
                .orElse(INVALID_REQUEST);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
