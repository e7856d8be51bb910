package com.cegidlife.probe.check;

/** The methods that a check may send; none carries a body. */
public enum HttpMethod {
    GET,
    HEAD,
    OPTIONS
}
