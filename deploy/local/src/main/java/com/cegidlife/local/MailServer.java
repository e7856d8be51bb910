package com.cegidlife.local;

import com.cegidlife.local.mail.MailCatcher;
import java.util.List;
import java.util.Map;

/** The process that catches every mail of the suite and shows them on a page. */
final class MailServer implements Component {

    private final Ports ports;

    MailServer(Ports ports) {
        this.ports = ports;
    }

    @Override
    public String name() {
        return Port.MAIL.component();
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.of(Port.MAIL), ports.of(Port.SMTP));
    }

    @Override
    public Program program() {
        var command = ChildJvm.MAIL.command(
                MailCatcher.class, Integer.toString(ports.of(Port.SMTP)), Integer.toString(ports.of(Port.MAIL)));
        return new Program(command, Map.of(), () -> Reachable.http(ports.url(Port.MAIL)));
    }
}
