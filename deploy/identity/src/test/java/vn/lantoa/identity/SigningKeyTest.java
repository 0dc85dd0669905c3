package vn.lantoa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir Path folder;

    @Test
    void theKeyOfAFolderStaysTheSame() {
        assertThat(SigningKey.kept(folder)).isEqualTo(SigningKey.kept(folder));
    }

    @Test
    void aFileThatIsNoKeyIsNamedAndLeftAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("signing-key.json"), "not a key");

        assertThatThrownBy(() -> SigningKey.kept(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file + " is not a signing key");
        assertThat(file).hasContent("not a key");
    }
}
