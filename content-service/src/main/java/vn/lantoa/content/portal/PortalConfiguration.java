package vn.lantoa.content.portal;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import vn.lantoa.chassis.access.AccessConfiguration.PublicResources;

/** Opens the portal to everybody. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    /**
     * @param organisation the one whose articles the portal shows; without it, those of all
     */
    record PortalSettings(Optional<String> organisation) {}

    @Bean
    PortalSettings portalSettings(@Value("${lantoa.portal.organisation:}") String organisation) {
        return new PortalSettings(Optional.of(organisation.strip()).filter(o -> !o.isEmpty()));
    }

    @Bean
    PublicResources portalIsPublic() {
        return new PublicResources(List.of("/portal", "/portal/**", "/feed.atom"));
    }

    /** Whoever has a page asks whether it is still so: a withdrawal takes it back at once. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> portalETags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.setUrlPatterns(List.of("/portal", "/portal/articles/*", "/feed.atom"));
        return filter;
    }
}
