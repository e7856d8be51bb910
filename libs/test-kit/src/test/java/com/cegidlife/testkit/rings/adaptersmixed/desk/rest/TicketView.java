package com.cegidlife.testkit.rings.adaptersmixed.desk.rest;

public record TicketView(String number) {}
