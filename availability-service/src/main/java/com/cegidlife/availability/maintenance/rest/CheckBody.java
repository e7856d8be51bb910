package com.cegidlife.availability.maintenance.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A window that is only asked about. */
@Schema(name = "WindowQuestion")
public record CheckBody(
        @NotNull @Valid WindowBody window, @NotNull @Valid ReachBody reach) {}
