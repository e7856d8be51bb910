package com.cegidlife.servicekit.sample;

import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Answers as a use case does that came second. */
@Path("/samples/races/{race}")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.SUPPORT_AGENT})
public class RaceResource {

    private final LoseRace loseRace;

    RaceResource(LoseRace loseRace) {
        this.loseRace = loseRace;
    }

    @POST
    public void race(@PathParam("race") Race race) {
        switch (race) {
            case UNIQUE_VIOLATION -> loseRace.uniqueViolation();
            case OPTIMISTIC_LOCK -> loseRace.optimisticLock();
            case SERIALIZATION_FAILURE -> loseRace.serializationFailure();
            case DEADLOCK -> loseRace.deadlock();
        }
    }
}
