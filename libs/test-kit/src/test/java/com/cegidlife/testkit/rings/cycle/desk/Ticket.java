package com.cegidlife.testkit.rings.cycle.desk;

import com.cegidlife.testkit.rings.cycle.review.Review;

public record Ticket(Review review) {}
