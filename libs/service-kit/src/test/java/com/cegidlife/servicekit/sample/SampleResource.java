package com.cegidlife.servicekit.sample;

import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Caller;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.jboss.resteasy.reactive.RestResponse;

/** Exercises what the kit does for the resources of a service. */
@Path("/samples")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.SUPPORT_AGENT})
public class SampleResource {

    private static final int LAST = 120;

    private final AtomicInteger created = new AtomicInteger();
    private final CurrentCaller caller;
    private final Idempotency idempotency;

    private final Commands commands;

    public SampleResource(CurrentCaller caller, Idempotency idempotency, Commands commands) {
        this.caller = caller;
        this.idempotency = idempotency;
        this.commands = commands;
    }

    @GET
    @Path("/caller")
    public CallerView caller() {
        return CallerView.of(caller.get());
    }

    @GET
    @Path("/of/{owner}")
    public UUID ofCustomer(@PathParam("owner") UUID owner) {
        caller.get().mustSee(owner);
        return owner;
    }

    @GET
    public Page<Integer> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("day") DayOfWeek day,
            @QueryParam("since") LocalDate since,
            @HeaderParam("X-Size") @Positive Integer size) {
        int first = page.after(Integer::valueOf).orElse(0) + 1;
        var rows = IntStream.rangeClosed(first, LAST)
                .limit(page.limit() + 1L)
                .boxed()
                .toList();
        return Page.of(rows, page.limit(), Object::toString, number -> number);
    }

    @POST
    public Response create(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull Sample sample) {
        var answer = idempotency.once(
                caller.get().userId(), "create-sample", key, sample, Created.class, () -> work(sample));
        return Response.created(URI.create("/samples/" + answer.number()))
                .entity(answer)
                .build();
    }

    @PUT
    @Path("/{number}")
    public Response change(@PathParam("number") int number, @HeaderParam("If-Match") String ifMatch) {
        Versions.mustMatch(number, Versions.required(ifMatch));
        return Response.noContent().tag(Versions.etag(number + 1L)).build();
    }

    @POST
    @Path("/{number}/raise")
    public RestResponse<Raised> raise(
            @PathParam("number") long number, @BeanParam Precondition stated, @NotNull @Valid Part body) {
        return commands.run(stated, new Command<>("raise-sample", number, body, Raised.class), version -> {
            Versions.mustMatch(number, version);
            return new Raised(number + 1, created.incrementAndGet());
        });
    }

    @GET
    @Path("/bug")
    public String bug() {
        throw new IllegalStateException("the password is hunter2");
    }

    @GET
    @Path("/refusal")
    @Extension(name = ProblemResponses.EXTENSION, value = "standing-missing")
    public String refusal() {
        throw new Refusal(SampleProblem.STANDING_MISSING).with("role", "comptable");
    }

    private Created work(Sample sample) {
        if (sample.name().equals("refused")) {
            throw new Refusal(SampleProblem.STANDING_MISSING).with("role", "comptable");
        }
        return new Created(created.incrementAndGet());
    }

    /** What the token was read as. */
    public record CallerView(UUID user, boolean staff, List<String> roles) {
        static CallerView of(Caller caller) {
            return new CallerView(
                    caller.userId(),
                    caller.isStaff(),
                    caller.roles().stream().sorted().toList());
        }
    }

    /** A body with one of each. */
    public record Sample(@NotBlank String name, DayOfWeek day, int count, List<@Valid Part> parts) {}

    /** Something inside a body. */
    public record Part(@NotBlank String name, LocalDate date) {}

    /** What has become of a sample, and how often samples were made or raised. */
    public record Raised(long version, int times) implements Versioned {}

    /** What was made. */
    public record Created(int number) {}
}
