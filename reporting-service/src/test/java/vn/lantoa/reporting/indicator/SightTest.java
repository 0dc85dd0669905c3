package vn.lantoa.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.problem.Problem;

/** Whose figures somebody may see. */
class SightTest {

    private static final Optional<String> ANY = Optional.empty();

    @ParameterizedTest
    @EnumSource(names = {"FOCAL_POINT", "LEADER", "ANALYST", "AUDITOR", "APP"})
    void someSeeTheOrganisationAndEachUnit(Role role) {
        assertThat(Sight.unit(actor(role), ANY)).isEmpty();
        assertThat(Sight.unit(actor(role), Optional.of("LS-VHDN"))).contains("LS-VHDN");
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "UNIT_HEAD", "EDITOR"})
    void othersSeeTheirOwnUnitWhetherTheyNameItOrNot(Role role) {
        assertThat(Sight.unit(actor(role), ANY)).contains("HTQT");
        assertThat(Sight.unit(actor(role), Optional.of("HTQT"))).contains("HTQT");
        assertThatThrownBy(() -> Sight.unit(actor(role), Optional.of("LS-VHDN")))
                .isInstanceOf(Problem.class)
                .hasMessage("figure.other-unit");
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATOR", "ADMIN"})
    void whoRunsTheSystemSeesNoFigures(Role role) {
        assertThatThrownBy(() -> Sight.unit(actor(role), ANY))
                .isInstanceOf(Problem.class)
                .hasMessage("role.missing");
    }

    @Test
    void anOfficerOfNoUnitDoesNotSeeTheWholeOrganisationInstead() {
        Actor nowhere = new Actor("x", "SNgV", Optional.empty(), Set.of(Role.OFFICER));

        assertThatThrownBy(() -> Sight.unit(nowhere, ANY)).hasMessage("role.missing");
    }

    private static Actor actor(Role role) {
        return new Actor("x", "SNgV", Optional.of("HTQT"), Set.of(role));
    }
}
