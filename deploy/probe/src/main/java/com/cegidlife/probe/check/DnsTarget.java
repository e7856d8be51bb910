package com.cegidlife.probe.check;

import java.util.Optional;

/**
 * A name that must be found in the DNS.
 *
 * @param server the name server to ask; the system's when absent
 * @param value what one of the records must say; any record will do when absent
 */
public record DnsTarget(String name, RecordType type, Optional<HostAndPort> server, Optional<String> value)
        implements Target {

    /** The types of record that a check may ask for. */
    public enum RecordType {
        A,
        AAAA,
        CNAME
    }
}
