package com.cegidlife.availability.webhook;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells an address to which the weather may be posted from one that leads into the publisher's own network. */
@ApplicationScoped
class WebhookAddress {

    private final WebhookSettings settings;

    WebhookAddress(WebhookSettings settings) {
        this.settings = settings;
    }

    /** @throws Refusal {@code webhook-address-refused} */
    URI mustBePublic(String url) {
        try {
            var uri = URI.create(url);
            if (isWellFormed(uri) && (settings.anywhere() || leadsOutside(uri.getHost()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw refused(url);
        }
        throw refused(url);
    }

    private boolean isWellFormed(URI uri) {
        var scheme = "https".equals(uri.getScheme()) || settings.anywhere() && "http".equals(uri.getScheme());
        return scheme && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
    }

    private static boolean leadsOutside(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).noneMatch(WebhookAddress::isInside);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isInside(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isUniqueLocal(address.getAddress());
    }

    /** fc00::/7, and 100.64.0.0/10 that providers share. */
    private static boolean isUniqueLocal(byte[] address) {
        return address.length == 16
                ? (address[0] & 0xFE) == 0xFC
                : (address[0] & 0xFF) == 100 && (address[1] & 0xC0) == 64;
    }

    private static Refusal refused(String url) {
        return new Refusal(WebhookProblem.WEBHOOK_ADDRESS_REFUSED).with("url", url);
    }
}
