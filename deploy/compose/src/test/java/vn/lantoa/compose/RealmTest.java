package vn.lantoa.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.fixtures.Member;

/** The realm Keycloak imports at its first start. */
class RealmTest {

    private static final List<String> ROLES =
            List.of(
                    Member.OFFICER.role(),
                    Member.UNIT_HEAD.role(),
                    Member.EDITOR.role(),
                    Member.FOCAL.role(),
                    Member.LEADER.role(),
                    Member.APP.role(),
                    Member.ANALYST.role(),
                    Member.AUDITOR.role(),
                    Member.OPERATOR.role(),
                    Member.ADMIN.role());

    private final String text =
            ComposeFile.contentOf(ComposeFile.DEPLOY.resolve("compose/realm/lantoa-realm.json"));
    private final JsonNode realm = JsonMapper.shared().readTree(text);

    @Test
    void itHasTheNameThatTheIssuerOfEveryServiceEndsWith() {
        ComposeFile file = ComposeFile.read();

        for (String service : file.ourServices()) {
            assertThat(file.environment(service).get("LANTOA_ISSUER"))
                    .endsWith("/realms/" + realm.path("realm").asString());
        }
    }

    @Test
    void itsRolesAreThoseTheServicesKnowAndNoOthersReachAToken() {
        assertThat(realm.at("/roles/realm").valueStream().map(role -> role.path("name").asString()))
                .containsExactlyInAnyOrderElementsOf(ROLES);
        assertThat(ComposeFile.texts(realm.at("/scopeMappings/0/roles")))
                .containsExactlyInAnyOrderElementsOf(ROLES);
    }

    @Test
    void itsScopesMapEveryClaimTheServicesRead() {
        assertThat(claims("rights")).containsExactlyInAnyOrder("organisation", "unit", "roles");
        assertThat(claims("person")).containsExactly("sub");
        assertThat(claims("program")).containsExactly("sub");
    }

    @Test
    void theFrontDoorSignsPeopleInByCodeAndProofKeyOnly() {
        JsonNode client = realm.at("/clients/0");

        assertThat(client.path("clientId").asString()).isEqualTo("front-door");
        assertThat(client.path("publicClient").asBoolean()).isFalse();
        assertThat(client.path("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(client.path("serviceAccountsEnabled").asBoolean()).isFalse();
        assertThat(client.path("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(client.path("attributes").path("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(ComposeFile.texts(client.path("redirectUris")))
                .containsExactly("/login/oauth2/code/lantoa");
    }

    @Test
    void itKnowsNobodyAndNoSecret() {
        assertThat(realm.has("users")).isFalse();
        assertThat(
                        Pattern.compile("\"(secret|password|value)\" *: *\"([^\"]*)\"")
                                .matcher(text)
                                .results())
                .extracting(found -> found.group(2))
                .containsExactly("${LANTOA_FRONT_DOOR_SECRET}");
    }

    @Test
    void everyVariableInItIsGivenToKeycloak() {
        List<String> asked = Variables.in(text).map(Variables.Asked::name).distinct().toList();

        assertThat(asked).hasSize(2);
        assertThat(ComposeFile.read().environment("identity"))
                .containsKeys(asked.toArray(String[]::new));
    }

    private List<String> claims(String scope) {
        return realm.path("clientScopes")
                .valueStream()
                .filter(it -> it.path("name").asString().equals(scope))
                .flatMap(it -> it.path("protocolMappers").valueStream())
                .map(mapper -> mapper.path("config").path("claim.name").asString())
                .toList();
    }
}
