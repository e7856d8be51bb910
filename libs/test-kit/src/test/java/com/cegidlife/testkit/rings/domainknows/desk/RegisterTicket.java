package com.cegidlife.testkit.rings.domainknows.desk;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RegisterTicket {}
