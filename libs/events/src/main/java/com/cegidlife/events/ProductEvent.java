package com.cegidlife.events;

/** Which versions of each product are supported, carried whole; key: product code. */
public sealed interface ProductEvent extends DomainEvent permits SupportedVersionsChanged {}
