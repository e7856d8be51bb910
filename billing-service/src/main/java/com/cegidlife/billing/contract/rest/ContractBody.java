package com.cegidlife.billing.contract.rest;

import com.cegidlife.billing.contract.ContractOrder;
import com.cegidlife.billing.contract.Environment;
import com.cegidlife.billing.contract.Microsoft365;
import com.cegidlife.billing.contract.OrderedItems;
import com.cegidlife.events.EnvironmentKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order. */
public record ContractBody(
        @NotNull UUID customerId,

        @Schema(description = "Whether the Cegid Care service level is included")
        boolean cegidCare,

        @Schema(description = "Product codes", examples = "[\"COMPTA\"]") @NotEmpty @Size(max = 100)
        Set<@NotNull @Pattern(regexp = PRODUCT) String> products,

        @Schema(examples = "10") @Min(1) @Max(100_000) int namedUsers,

        @Schema(description = "Needed before the contract can be activated (R21.1)") @NotNull
        Microsoft365 microsoft365,

        @NotNull @Size(max = 100) List<@NotNull @Valid EnvironmentBody> environments) {

    static final String PRODUCT = "[A-Z][A-Z0-9_-]{0,39}";

    ContractOrder order(Supplier<UUID> ids) {
        var ordered = environments.stream()
                .map(environment -> environment.value(ids.get()))
                .toList();
        return new ContractOrder(customerId, new OrderedItems(cegidCare, products, namedUsers, ordered), microsoft365);
    }

    /** An environment to provide. */
    public record EnvironmentBody(
            @Schema(examples = "Production") @NotBlank @Size(max = 100)
            String name,

            @NotNull EnvironmentKind kind,

            @Schema(description = "One of the ordered products", examples = "COMPTA") @NotNull
            String product) {

        Environment value(UUID id) {
            return new Environment(id, name.strip(), kind, product);
        }
    }
}
