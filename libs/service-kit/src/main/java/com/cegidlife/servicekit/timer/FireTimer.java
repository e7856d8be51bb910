package com.cegidlife.servicekit.timer;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hands one due timer to its handler, in one transaction and with a request context of its own. */
@ApplicationScoped
class FireTimer {

    private final Timers timers;
    private final Map<String, TimerHandler> handlers;

    FireTimer(Timers timers, @All List<TimerHandler> handlers) {
        this.timers = timers;
        this.handlers = handlers.stream().collect(Collectors.toMap(TimerHandler::kind, Function.identity()));
    }

    Set<String> kinds() {
        return handlers.keySet();
    }

    /** @return false when another replica fires it, or has done so */
    @ActivateRequestContext
    @Transactional
    boolean fire(Timer timer) {
        var isOurs = timers.take(timer);
        if (isOurs) {
            handlers.get(timer.kind()).fire(timer);
        }
        return isOurs;
    }
}
