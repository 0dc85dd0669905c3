package vn.lantoa.frontdoor.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.lantoa.frontdoor.FrontDoorSettings;
import vn.lantoa.frontdoor.page.PageHeaders;

/**
 * Who comes in: programs with their own token, everybody to what is public, people with a session.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final RequestMatcher BRINGS_A_TOKEN =
            request ->
                    String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION))
                            .toLowerCase(Locale.ROOT)
                            .startsWith("bearer ");

    private static final RequestMatcher CHANGES_SOMETHING_BY_SESSION =
            request -> !READING.contains(request.getMethod()) && signedIn(request);

    /** The service judges the token; a session has no part in it. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, PageHeaders headers) throws Exception {
        return withoutSession(http.securityMatcher(BRINGS_A_TOKEN), headers).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everybody(
            HttpSecurity http, FrontDoorSettings settings, PageHeaders headers) throws Exception {
        String[] resources = settings.publicResources().toArray(String[]::new);
        return withoutSession(http.securityMatcher(resources), headers).build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(
            HttpSecurity http,
            FrontDoorSettings settings,
            PageHeaders headers,
            SignIn signIn,
            RequestCache pages,
            Issuer issuer)
            throws Exception {
        OidcClientInitiatedLogoutSuccessHandler signedOut =
                new OidcClientInitiatedLogoutSuccessHandler(issuer);
        signedOut.setPostLogoutRedirectUri(settings.frontDoor() + "/");
        return http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers("/", SignIn.PATH)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .oauth2Login(
                        login ->
                                login.loginPage(SignIn.PATH)
                                        .successHandler(signIn)
                                        .failureHandler(signIn)
                                        .userInfoEndpoint(info -> info.oidcUserService(idToken())))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(signIn))
                .requestCache(cache -> cache.requestCache(pages))
                .csrf(
                        csrf ->
                                csrf.spa()
                                        .csrfTokenRepository(csrfCookie())
                                        .requireCsrfProtectionMatcher(CHANGES_SOMETHING_BY_SESSION))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(signedOut))
                .headers(written -> written.defaultsDisabled().addHeaderWriter(headers))
                .build();
    }

    /** Only a page is worth coming back to, and only pages are asked for by people. */
    @Bean
    @SuppressWarnings("NullAway") // null is this setter's word for "no parameter"
    RequestCache pages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(SignIn.NAVIGATION);
        // Otherwise the page would be asked for with an additional ?continue.
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static HttpSecurity withoutSession(HttpSecurity http, PageHeaders headers)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(written -> written.defaultsDisabled().addHeaderWriter(headers));
    }

    /** All there is to know about a person is in the ID token; no need to ask the issuer again. */
    private static OidcUserService idToken() {
        OidcUserService service = new OidcUserService();
        service.setRetrieveUserInfo(request -> false);
        return service;
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        // Scripts of our own origin read it and send it back as a header; that is its purpose.
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(it -> it.sameSite("Lax"));
        return cookie;
    }

    private static boolean signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(
                                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        != null;
    }
}
