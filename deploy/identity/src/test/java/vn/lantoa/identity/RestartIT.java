package vn.lantoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {

    @TempDir Path folder;

    @Test
    void aTokenOutlivesARestart() {
        HttpResponse<String> answer;
        try (RunningIdentity before = start()) {
            answer = before.token("leader", "secret", Map.of("grant_type", "client_credentials"));
        }

        try (RunningIdentity after = start()) {
            assertThat(after.verified(answer, "access_token").getSubject()).isEqualTo("leader");
        }
    }

    @Test
    void onlyTheOwnerMayReadTheKey() throws Exception {
        try (RunningIdentity identity = start()) {
            assertThat(identity.json("/oauth2/jwks").required("keys").size()).isEqualTo(1);
        }

        Path key = folder.resolve("keys").resolve("signing-key.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    private RunningIdentity start() {
        return RunningIdentity.start("lantoa.keys=" + folder.resolve("keys"));
    }
}
