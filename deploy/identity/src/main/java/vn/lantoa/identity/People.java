package vn.lantoa.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who may sign in by the form: every member. */
@Configuration(proxyBeanMethods = false)
class People {

    @Bean
    UserDetailsService userDetailsService(IdentitySettings settings) {
        return id ->
                settings.member(id)
                        .map(member -> User.withUsername(member.id()))
                        .orElseThrow(() -> new UsernameNotFoundException("No such member."))
                        .password(settings.password())
                        .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new PlainSecrets();
    }
}
