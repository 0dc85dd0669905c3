package vn.lantoa.plan.events;

import java.net.URI;
import java.util.Optional;

/**
 * Something that proves it.
 *
 * @param kind {@code URL}, {@code FILE}, {@code ARTICLE}, {@code SESSION}; more may come
 * @param url where it is opened: a page anybody can open, or {@code /evidence/<id>} here
 * @param evidence id of the evidence, when it is kept here
 * @param sha256 of a file's bytes as they are kept, in hexadecimal
 */
public record EvidenceFacts(
        String kind,
        URI url,
        Optional<String> note,
        Optional<String> evidence,
        Optional<String> sha256) {}
