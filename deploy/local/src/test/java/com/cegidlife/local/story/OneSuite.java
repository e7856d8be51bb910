package com.cegidlife.local.story;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every story the same running suite, started for the first one and stopped after the last. */
class OneSuite implements ParameterResolver {

    private static final Namespace STORIES = Namespace.create(OneSuite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSuite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(STORIES)
                .computeIfAbsent(getClass(), stories -> RunningSuite.start(), RunningSuite.class);
    }
}
