package com.cegidlife.learning.question;

import java.util.UUID;

/** A question was taken out of the bank; fired in the transaction that does so, whose observers may refuse. */
public record QuestionRetired(UUID questionId, String product, String module) {}
