package com.cegidlife.learning.community;

import java.util.UUID;

/** Who writes or reads in the community: a user of a customer, or a trainer. */
public record Author(UUID userId, boolean trainer) {}
