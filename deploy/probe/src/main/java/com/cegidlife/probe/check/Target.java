package com.cegidlife.probe.check;

/** What a check looks at, and what it expects to see there. */
public sealed interface Target permits HttpTarget, TcpTarget, TlsTarget, DnsTarget {}
