package com.cegidlife.billing.contract.rest;

import com.cegidlife.billing.contract.ContractOrder;
import com.cegidlife.billing.contract.Environment;
import com.cegidlife.billing.contract.ExtraItem;
import com.cegidlife.billing.contract.Microsoft365;
import com.cegidlife.billing.contract.OrderedItems;
import com.cegidlife.billing.contract.Packs;
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
import java.util.Optional;
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

        @NotNull @Size(max = 100) List<@NotNull @Valid EnvironmentBody> environments,

        @Schema(description = "The Assistance+ pack, for holders of Cegid Care (R17.4)")
        Optional<@Valid AssistancePlusBody> assistancePlus,

        @Schema(description = "The Service+ pack, for holders of Cegid Care (R18.1)")
        Optional<@Valid ServicePlusBody> servicePlus,

        @Schema(description = "What is ordered beside: modules, options, storage (R3.1)")
        Optional<@Size(max = 100) List<@NotNull @Valid ExtraItemBody>> extras) {

    static final String PRODUCT = "[A-Z][A-Z0-9_-]{0,39}";

    ContractOrder order(Supplier<UUID> ids) {
        var ordered = environments.stream()
                .map(environment -> environment.value(ids.get()))
                .toList();
        var items = new OrderedItems(cegidCare, products, namedUsers, ordered, packs());
        var beside = extras.orElse(List.of()).stream().map(ExtraItemBody::value).toList();
        return new ContractOrder(customerId, items, microsoft365, beside);
    }

    private Packs packs() {
        return new Packs(
                assistancePlus.map(AssistancePlusBody::appointmentsPerYear).orElse(null),
                servicePlus.map(ServicePlusBody::creditsPerYear).orElse(null));
    }

    /** The Assistance+ pack. */
    public record AssistancePlusBody(
            @Schema(description = "Bought for each year; those beyond are invoiced (R17.3)", examples = "12")
            @Min(1)
            @Max(10_000)
            int appointmentsPerYear) {}

    /** The Service+ pack. */
    public record ServicePlusBody(
            @Schema(description = "Granted for each year (R18.2)", examples = "20") @Min(1) @Max(1_000_000)
            int creditsPerYear) {}

    /** Something of the catalogue. */
    public record ExtraItemBody(
            @Schema(description = "Code in the catalogue", examples = "STORAGE-1GB") @NotNull @Pattern(regexp = PRODUCT)
            String item,

            @Schema(examples = "5") @Min(1) @Max(100_000) int quantity) {

        ExtraItem value() {
            return new ExtraItem(item, quantity);
        }
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
