package com.cegidlife.testkit;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@link OnRealServers}: the application sends its mails to the real mail server {@link SuiteServers#mails()}
 * instead of dropping them. Such tests of a module share an application of their own.
 */
@WithTestResource(MailResource.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithMailServer {}
