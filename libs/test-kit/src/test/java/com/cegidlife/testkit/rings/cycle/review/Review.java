package com.cegidlife.testkit.rings.cycle.review;

import com.cegidlife.testkit.rings.cycle.desk.Ticket;
import java.util.List;

public record Review(List<Ticket> tickets) {}
