package com.cegidlife.servicekit.identity;

import java.util.Set;

/** The roles of the realm, as written in tokens and in {@code @RolesAllowed}. */
public final class Role {

    public static final String CUSTOMER_USER = "customer-user";
    public static final String CUSTOMER_ADMIN = "customer-admin";
    public static final String SUPPORT_AGENT = "support-agent";
    public static final String SUPPORT_MANAGER = "support-manager";
    public static final String CUSTOMER_SERVICE_AGENT = "customer-service-agent";
    public static final String TRAINER = "trainer";
    public static final String OPERATOR = "operator";
    public static final String SALES = "sales";
    public static final String BILLING_MANAGER = "billing-manager";
    public static final String PROBE = "probe";

    /** The roles of people who belong to a customer, and never to anyone else. */
    static final Set<String> OF_CUSTOMERS = Set.of(CUSTOMER_USER, CUSTOMER_ADMIN);

    /** The roles of the publisher's people. */
    static final Set<String> OF_STAFF =
            Set.of(SUPPORT_AGENT, SUPPORT_MANAGER, CUSTOMER_SERVICE_AGENT, TRAINER, OPERATOR, SALES, BILLING_MANAGER);

    private static final Set<String> OF_MACHINES = Set.of(PROBE);

    private Role() {}

    /** Whether the role may be held by someone who belongs, or does not belong, to a customer. */
    static boolean suits(String role, boolean ofACustomer) {
        return ofACustomer ? OF_CUSTOMERS.contains(role) : OF_STAFF.contains(role) || OF_MACHINES.contains(role);
    }
}
