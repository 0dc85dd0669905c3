package vn.lantoa.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set from outside ({@code lantoa.*}).
 *
 * @param members everyone this server knows
 * @param password the one password and client secret of every member
 * @param frontDoor the origin people enter by; they are sent back there only
 * @param frontDoorSecret the front door's client secret; without it the front door is not a client
 * @param keys the folder of the signing key; without it the key dies with the process
 * @param anywhere whether the server may listen on an address others can reach
 * @param clientTokenLife how long a member's client-credentials token is valid
 * @param personTokenLife how long a person's access token is valid before it must be refreshed
 * @param signInLife how long a person stays signed in
 */
@ConfigurationProperties("lantoa")
record IdentitySettings(
        List<Member> members,
        String password,
        URI frontDoor,
        Optional<String> frontDoorSecret,
        Optional<String> keys,
        @DefaultValue("false") boolean anywhere,
        Duration clientTokenLife,
        Duration personTokenLife,
        Duration signInLife) {

    IdentitySettings {
        members = List.copyOf(members);
        // An environment variable that is set but empty means the same as one that is not set.
        frontDoorSecret = frontDoorSecret.filter(secret -> !secret.isBlank());
        keys = keys.filter(folder -> !folder.isBlank());
    }

    Optional<Path> keyFolder() {
        return keys.map(Path::of);
    }

    Optional<Member> member(String id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }
}
