package com.cegidlife.availability.maintenance;

import com.cegidlife.servicekit.problem.Text;
import java.util.Optional;

/** What a maintenance is about, in words for customers. */
public record Subject(Text title, Optional<Text> description) {}
