package com.cegidlife.ticket;

import com.cegidlife.testkit.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.UUID;

/** Somebody who calls the API. */
public record Person(UUID id, Optional<UUID> customer, String role) {

    public static Person of(UUID customer, String role) {
        return new Person(UUID.randomUUID(), Optional.of(customer), role);
    }

    public static Person staff(String role) {
        return new Person(UUID.randomUUID(), Optional.empty(), role);
    }

    /** Begins a request of this person that sends and reads JSON. */
    public RequestSpecification asks() {
        var token = Tokens.of(id).roles(role);
        customer.ifPresent(token::customer);
        return RestAssured.given().auth().oauth2(token.token()).contentType(ContentType.JSON);
    }
}
