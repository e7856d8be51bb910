package com.cegidlife.learning.knowledge.rest;

import com.cegidlife.learning.knowledge.EntryKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry that is to be begun. */
public record NewEntryBody(
        @Schema(description = "Its name in addresses, for ever", examples = "lettrer-un-compte")
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String slug,

        @Schema(examples = "ARTICLE") @NotNull EntryKind kind,

        @NotNull @Valid ContentBody content) {}
