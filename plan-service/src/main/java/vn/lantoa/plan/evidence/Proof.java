package vn.lantoa.plan.evidence;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.plan.evidence.file.KeptFile;

/** What a piece of evidence is. */
sealed interface Proof {

    /** As lists are filtered by it, and as events name it. */
    enum Kind {
        FILE,
        URL,
        ARTICLE,
        SESSION
    }

    default Kind kind() {
        return switch (this) {
            case Document ignored -> Kind.FILE;
            case Page ignored -> Kind.URL;
            case Article ignored -> Kind.ARTICLE;
            case Session ignored -> Kind.SESSION;
        };
    }

    /**
     * A file, whose content is in the archive.
     *
     * @param name to save it under; may hold names of people, so that no event tells it
     * @param mediaType by its content
     * @param size in bytes, as it is kept
     * @param sha256 as it is kept, in hexadecimal
     * @param sha256Received as it came: before its location was taken out
     * @param takenOn the day it was made, by its sender's word, else by its own
     * @param takenBy staff id
     * @param place in words
     */
    record Document(
            String name,
            String mediaType,
            long size,
            String sha256,
            String sha256Received,
            Optional<LocalDate> takenOn,
            Optional<String> takenBy,
            Optional<String> place)
            implements Proof {

        static Document of(KeptFile file, Circumstances told, LocalDate today) {
            return new Document(
                    file.name(),
                    file.type().type(),
                    file.content().length,
                    file.sha256(),
                    file.sha256Received(),
                    told.takenOn().or(() -> file.madeOn().filter(day -> isCredible(day, today))),
                    told.takenBy(),
                    told.place());
        }

        /** Cameras whose clock was never set say 1970, or a year to come. */
        private static boolean isCredible(LocalDate day, LocalDate today) {
            return day.getYear() >= 1990 && !day.isAfter(today);
        }

        boolean isChanged() {
            return !sha256.equals(sha256Received);
        }
    }

    /** How a file came about, by its sender's word. */
    record Circumstances(
            Optional<LocalDate> takenOn, Optional<String> takenBy, Optional<String> place) {}

    /** A page anybody can open. */
    record Page(URI url) implements Proof {}

    /**
     * @param article id in content-service
     */
    record Article(String article, Optional<String> title) implements Proof {}

    /**
     * @param session its id
     */
    record Session(String session) implements Proof {}
}
