package org.seedbed.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void readsWhatTheLauncherPasses() {
        var options = Options.parse(new String[] {
            "--home=/a tree",
            "--data=/some data",
            "--port=9000",
            "--mode=dev",
            "--demo=false",
            "--nginx=true",
            "--first-step=5",
            "--steps=7"
        });
        assertThat(options)
                .isEqualTo(new Options(
                        Path.of("/a tree"), Path.of("/some data"), 9000, Options.Mode.DEV, false, true, 5, 7));
    }

    @Test
    void dataLiesInTheTreeUnlessNamed() {
        assertThat(Options.parse(new String[] {"--home=/tree"}).data()).isEqualTo(Path.of("/tree/.seedbed"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse(new String[] {"run"})).hasMessageContaining("run");
        assertThatThrownBy(() -> Options.parse(new String[] {"--port=x"})).hasMessageContaining("--port");
        assertThatThrownBy(() -> Options.parse(new String[] {"--mode=x"})).hasMessageContaining("--mode");
    }
}
