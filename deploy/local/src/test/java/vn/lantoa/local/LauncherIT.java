package vn.lantoa.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a person meets it: what it prints, its code, and what it leaves behind. */
@Timeout(60)
class LauncherIT {
    private static final Duration SOON = Duration.ofSeconds(8);

    @TempDir Path data;

    private final String plan = Integer.toString(StandIns.freePort());
    private final String content = Integer.toString(StandIns.freePort());

    @Test
    void ctrlCStopsEverythingInTheReverseOrder() throws Exception {
        try (var launcher = start("serve", "serve").awaitReady()) {
            assertThat(launcher.parts()).hasSize(2).allMatch(ProcessHandle::isAlive);

            launcher.signal("INT");
            var ended = launcher.ended();

            assertThat(ended.said()).contains("plan ready", "content ready", "Stopped in");
            assertThat(ended.code()).isEqualTo(130);
            assertThat(launcher.parts()).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void ctrlCReachesThePartsOnlyThroughTheLauncher() throws Exception {
        try (var launcher = start("serve", "serve").awaitReady()) {
            for (var part : launcher.parts()) {
                new ProcessBuilder("kill", "-INT", Long.toString(part.pid())).start().waitFor();
            }

            assertThat(StandIns.answers(Integer.parseInt(plan))).isTrue();
            assertThat(StandIns.answers(Integer.parseInt(content))).isTrue();
            assertThat(launcher.parts()).hasSize(2).allMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void killingTheLauncherLeavesNothingRunning() throws Exception {
        try (var launcher = start("serve", "serve").awaitReady()) {
            assertThat(launcher.parts()).hasSize(2);

            launcher.signal("KILL");

            await().atMost(SOON)
                    .until(() -> launcher.parts().stream().noneMatch(ProcessHandle::isAlive));
        }
    }

    @Test
    void aStartRightAfterTheLauncherWasKilledWorks() throws Exception {
        try (var launcher = start("serve", "serve").awaitReady()) {
            launcher.signal("KILL");

            try (var next = start("serve", "serve").awaitReady()) {
                assertThat(next.parts()).hasSize(2).doesNotContainAnyElementsOf(launcher.parts());
            }
        }
    }

    @Test
    void aPortInUseIsNamedAndNothingIsStarted() throws Exception {
        try (var taken =
                        new ServerSocket(
                                Integer.parseInt(content), 1, InetAddress.ofLiteral("127.0.0.1"));
                var launcher = start("serve", "serve")) {
            var ended = launcher.ended();

            assertThat(taken.isBound()).isTrue();
            assertThat(ended.said())
                    .startsWith("Port " + content + ", which content needs, is in use:")
                    .hasLineCount(1);
            assertThat(ended.code()).isEqualTo(1);
            assertThat(data.resolve("logs/plan.log")).isEmptyFile();
        }
    }

    @Test
    void aPartThatDiesAtStartIsQuotedAndTheOthersAreStopped() throws Exception {
        try (var launcher = start("serve", "refuse")) {
            launcher.awaitLine("plan ready");
            var ended = launcher.ended();

            assertThat(ended.said())
                    .contains("content ended with code 3 while starting.")
                    .contains("| I will not start today.")
                    .contains(data.resolve("logs/content.log").toString());
            assertThat(ended.code()).isEqualTo(1);
            assertThat(launcher.parts()).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void aFolderInUseIsRefusedWithTheProcessThatUsesIt() throws Exception {
        try (var first = start("serve", "serve").awaitReady();
                var second = start("serve", "serve")) {
            var ended = second.ended();

            assertThat(ended.said())
                    .startsWith("The data folder " + data + " is used by another run (process ")
                    .hasLineCount(1);
            assertThat(ended.code()).isEqualTo(1);
            assertThat(first.parts()).hasSize(2).allMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void aFileInPlaceOfTheDataFolderIsRefused() throws Exception {
        var file = Files.writeString(data.resolve("file"), "not a folder");

        try (var launcher =
                LauncherProcess.start(file, "plan", plan, "serve", "content", content, "serve")) {
            var ended = launcher.ended();

            assertThat(ended.said())
                    .isEqualTo("A file is where the data folder should be: " + file + ".");
            assertThat(ended.code()).isEqualTo(1);
        }
    }

    @Test
    void aDamagedClockIsRefused() throws Exception {
        Files.writeString(data.resolve("clock"), "noon");

        try (var launcher = start("serve", "serve")) {
            var ended = launcher.ended();

            assertThat(ended.said())
                    .isEqualTo(
                            "The clock %s is damaged: 4 bytes instead of 8."
                                    .formatted(data.resolve("clock")));
            assertThat(ended.code()).isEqualTo(1);
        }
    }

    @Test
    void aPartThatEndsLaterIsStartedAgain() throws Exception {
        try (var launcher = start("serve", "serve").awaitReady()) {
            launcher.parts().getLast().destroyForcibly();

            launcher.awaitLine("ready again");

            assertThat(launcher.parts()).hasSize(2).allMatch(ProcessHandle::isAlive);
            assertThat(StandIns.answers(Integer.parseInt(plan))).isTrue();
            assertThat(StandIns.answers(Integer.parseInt(content))).isTrue();
        }
    }

    @Test
    void aPartThatEndsAgainAndAgainStopsEverything() throws Exception {
        try (var launcher = start("serve", "fade").awaitLine("plan ready")) {
            var ended = launcher.ended();

            assertThat(ended.said())
                    .contains(
                            "content ended again (code 7), after 3 restarts within 60 s."
                                    + " Everything is stopped.");
            assertThat(ended.code()).isEqualTo(1);
            assertThat(launcher.parts()).noneMatch(ProcessHandle::isAlive);
        }
    }

    private LauncherProcess start(String planDoes, String contentDoes) {
        return LauncherProcess.start(data, "plan", plan, planDoes, "content", content, contentDoes);
    }
}
