package vn.lantoa.content.portal;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses as people have them in their browser: the front door's origin, not this service's. */
final class Addresses {

    private Addresses() {}

    /** Of a path from the origin on, for the request that is being answered. */
    static String absolute(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
