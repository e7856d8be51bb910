package com.cegidlife.testkit.rings.adapterused.desk;

import com.cegidlife.testkit.rings.adapterused.desk.rest.TicketView;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ReadTicket {

    TicketView read() {
        return new TicketView("D-2026-000001");
    }
}
