package com.cegidlife.testkit.rings.adapterused.desk.rest;

public record TicketView(String number) {}
