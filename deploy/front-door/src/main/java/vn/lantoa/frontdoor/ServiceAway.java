package vn.lantoa.frontdoor;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A service, or the issuer, can't answer at the moment. */
public abstract sealed class ServiceAway extends RuntimeException {

    private ServiceAway(Exception cause) {
        super(cause);
    }

    /** It can't be reached, or was only asked for something: trying again is safe. */
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    public static final class Down extends ServiceAway {
        public Down(Exception cause) {
            super(cause);
        }
    }

    /** It was told to do something and did not answer: whether that was carried out is unknown. */
    @ResponseStatus(HttpStatus.GATEWAY_TIMEOUT)
    public static final class Unanswered extends ServiceAway {
        public Unanswered(Exception cause) {
            super(cause);
        }
    }
}
