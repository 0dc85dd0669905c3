package vn.lantoa.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Two doors: the protocol's endpoints for programs, the sign-in page for people. */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    @Bean
    @Order(1)
    SecurityFilterChain protocolDoor(HttpSecurity http, IdentitySettings settings)
            throws Exception {
        return http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.oidc(withDefaults());
                        })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        refused ->
                                refused.defaultAuthenticationEntryPointFor(
                                        new LoginUrlAuthenticationEntryPoint(SignInPage.PATH),
                                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .headers(headers -> pageHeaders(headers, settings))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageDoor(HttpSecurity http, IdentitySettings settings) throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(
                                                SignInPage.PATH,
                                                "/sign-in.css",
                                                "/error",
                                                "/actuator/health/**")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        form ->
                                form.loginPage(SignInPage.PATH)
                                        .defaultSuccessUrl(settings.frontDoor().toString()))
                .headers(headers -> pageHeaders(headers, settings))
                .build();
    }

    private static void pageHeaders(
            HeadersConfigurer<HttpSecurity> headers, IdentitySettings settings) {
        // The form's answer redirects on to the front door, and browsers hold form-action against
        // redirects too.
        headers.contentSecurityPolicy(
                csp ->
                        csp.policyDirectives(
                                "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none';"
                                        + " frame-ancestors 'none'; form-action 'self' "
                                        + settings.frontDoor()));
        headers.referrerPolicy(withDefaults());
    }
}
