package vn.lantoa.frontdoor.signin;

import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.web.util.HttpSessionMutexListener;

/** Where tokens are kept: in the session they belong to, so that they end with it. */
@Configuration(proxyBeanMethods = false)
class TokenKeeping {

    @Bean
    OAuth2AuthorizedClientRepository tokensOfSession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager tokenRefresher(
            ClientRegistrationRepository issuer, OAuth2AuthorizedClientRepository tokens) {
        DefaultOAuth2AuthorizedClientManager manager =
                new DefaultOAuth2AuthorizedClientManager(issuer, tokens);
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder()
                        .authorizationCode()
                        .refreshToken()
                        .build());
        return manager;
    }

    @Bean
    ServletListenerRegistrationBean<HttpSessionMutexListener> oneMutexPerSession() {
        return new ServletListenerRegistrationBean<>(new HttpSessionMutexListener());
    }
}
