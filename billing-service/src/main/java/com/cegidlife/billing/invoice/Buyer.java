package com.cegidlife.billing.invoice;

import com.cegidlife.billing.customer.CustomerIdentity;

/**
 * The client as a document names it (L2), whatever becomes of its name and address later.
 *
 * @param streetComplement empty when there is none
 */
public record Buyer(String name, String siren, String street, String streetComplement, String postalCode, String city) {

    private static final int KEY_MODULUS = 97;
    private static final int KEY_FACTOR = 3;
    private static final int KEY_OFFSET = 12;

    static Buyer of(CustomerIdentity identity) {
        var address = identity.address();
        return new Buyer(
                identity.name(),
                identity.siren().value(),
                address.street(),
                address.complement().orElse(""),
                address.postalCode(),
                address.city());
    }

    /** The French VAT number that goes with the SIREN: a key of two digits, then the SIREN. */
    public String vatNumber() {
        var key = (KEY_OFFSET + KEY_FACTOR * (Integer.parseInt(siren) % KEY_MODULUS)) % KEY_MODULUS;
        return "FR%02d%s".formatted(key, siren);
    }

    CanonicalForm write(CanonicalForm form) {
        return form.add(name)
                .add(siren)
                .add(street)
                .add(streetComplement)
                .add(postalCode)
                .add(city);
    }
}
