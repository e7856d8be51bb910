package com.cegidlife.learning.certification;

import java.util.UUID;

/**
 * How a certificate is called.
 *
 * @param token proves to whoever has it that the certificate was shown to them; nobody guesses it
 * @param holderName as it was when the exam was passed
 */
record Naming(UUID id, String number, String token, String holderName) {}
