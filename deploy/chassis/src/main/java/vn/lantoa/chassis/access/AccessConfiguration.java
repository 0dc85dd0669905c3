package vn.lantoa.chassis.access;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.chassis.problem.ProblemForm;

/** Nothing without a token, except what DESIGN calls public; refusals as problem+json. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    private static final String[] OPEN = {
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/asyncapi",
        "/actuator/health",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/assets/**",
        "/error"
    };

    /** Pages bring everything along, and nothing from elsewhere. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /** More that a service shows without a token. */
    public record PublicResources(List<String> patterns) {}

    @Bean
    SecurityFilterChain resourceServer(
            HttpSecurity http,
            ObjectProvider<PublicResources> more,
            ProblemForm problems,
            LocaleResolver locales,
            JsonMapper json) {
        Refusals refusing = new Refusals(problems, locales, json);
        String[] alsoOpen =
                more.stream().flatMap(m -> m.patterns().stream()).toArray(String[]::new);
        return http.authorizeHttpRequests(
                        rules ->
                                rules.requestMatchers(OPEN)
                                        .permitAll()
                                        .requestMatchers(alsoOpen)
                                        .permitAll()
                                        .requestMatchers("/actuator/**")
                                        .hasAnyAuthority(Role.OPERATOR.name(), Role.ADMIN.name())
                                        .anyRequest()
                                        .authenticated())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_POLICY)))
                .csrf(csrf -> csrf.disable()) // no cookies here: only bearer tokens
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new IssuerAway(refusing), SecurityContextHolderFilter.class)
                .oauth2ResourceServer(
                        server ->
                                server.jwt(
                                                jwt ->
                                                        jwt.jwtAuthenticationConverter(
                                                                this::authentication))
                                        .authenticationEntryPoint(
                                                (request, response, e) ->
                                                        refusing.unauthorized(request, response))
                                        .accessDeniedHandler(
                                                (request, response, e) ->
                                                        refusing.forbidden(request, response)))
                .build();
    }

    private AbstractAuthenticationToken authentication(Jwt token) {
        return new JwtAuthenticationToken(
                token,
                Actors.roles(token.getClaim("roles")).stream()
                        .map(role -> new SimpleGrantedAuthority(role.name()))
                        .toList());
    }
}
