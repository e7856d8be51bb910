package com.cegidlife.learning.question;

import java.util.Optional;

/** Which questions are listed; what is empty does not matter. */
public record QuestionFilter(Optional<String> product, Optional<String> module, Optional<QuestionState> state) {}
