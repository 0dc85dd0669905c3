package vn.lantoa.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** How a part tells that it can be used. */
public sealed interface Readiness {

    /** It prints a line that contains the words. */
    record Says(String words) implements Readiness {}

    /** It answers 200 there. */
    record Answers(URI uri) implements Readiness {
        private static final int PATIENCE_MS = 2_000;

        boolean now() {
            try {
                var connection = (HttpURLConnection) uri.toURL().openConnection();
                connection.setConnectTimeout(PATIENCE_MS);
                connection.setReadTimeout(PATIENCE_MS);
                try {
                    return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
                } finally {
                    connection.disconnect();
                }
            } catch (IOException notYet) {
                return false;
            }
        }
    }
}
