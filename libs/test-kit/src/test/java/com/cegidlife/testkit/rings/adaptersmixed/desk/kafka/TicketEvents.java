package com.cegidlife.testkit.rings.adaptersmixed.desk.kafka;

import com.cegidlife.testkit.rings.adaptersmixed.desk.rest.TicketView;

record TicketEvents(TicketView view) {}
