package vn.lantoa.plan.events;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of the register of evidence. No file's name and nobody who took a picture: both may be
 * personal data.
 *
 * @param id the event's subject
 * @param kind {@code FILE}, {@code URL}, {@code ARTICLE}, {@code SESSION}; more may come
 * @param unit id of the unit that added it; a program may belong to none
 * @param url where it is opened: a page outside, or {@code /evidence/<id>}
 * @param mediaType of a file, by its content
 * @param size of a file as it is kept, in bytes
 * @param sha256 of a file as it is kept, in hexadecimal
 * @param takenOn the day a file was made, in Asia/Ho_Chi_Minh
 * @param article id in content-service
 * @param session id of the session
 */
public record EvidenceEntryFacts(
        String id,
        String kind,
        Optional<String> unit,
        URI url,
        Optional<String> note,
        Optional<String> mediaType,
        Optional<Long> size,
        Optional<String> sha256,
        Optional<LocalDate> takenOn,
        Optional<String> article,
        Optional<String> session) {}
