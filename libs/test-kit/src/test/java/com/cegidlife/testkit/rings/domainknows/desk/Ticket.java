package com.cegidlife.testkit.rings.domainknows.desk;

record Ticket(RegisterTicket useCase) {}
