package com.cegidlife.probe.check;

/** A port that must accept a connection. */
public record TcpTarget(HostAndPort address) implements Target {}
