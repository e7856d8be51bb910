package com.cegidlife.ticket.attachment.rest;

import com.cegidlife.ticket.attachment.FileName;
import com.cegidlife.ticket.attachment.SentFile;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the sender of a file says about it. */
public class UploadHeaders {

    @QueryParam("name")
    @Parameter(
            description = "The name of the file; or else that in Content-Disposition. What is unsafe in it is left out",
            example = "balance de clôture.pdf")
    String name;

    @HeaderParam(HttpHeaders.CONTENT_DISPOSITION)
    @Parameter(description = "Names the file when the parameter name does not (RFC 6266)")
    String contentDisposition;

    @Context
    HttpHeaders headers;

    SentFile of(InputStream body) {
        var sentName = Optional.ofNullable(name)
                .or(() -> ContentDisposition.fileName(contentDisposition))
                .orElse("");
        return new SentFile(FileName.of(sentName), headers.getLength(), body);
    }
}
