package com.cegidlife.servicekit.identity;

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

    private Role() {}
}
