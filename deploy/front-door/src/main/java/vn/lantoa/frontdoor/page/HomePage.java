package vn.lantoa.frontdoor.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.lantoa.frontdoor.FrontDoorSettings;

/** The first page: a word about what this is and the way in, or who you are and where to go. */
@Controller
class HomePage {

    private final List<String> services;

    HomePage(FrontDoorSettings settings) {
        this.services = List.copyOf(settings.services().keySet());
    }

    @GetMapping("/")
    String home(
            @AuthenticationPrincipal @Nullable OidcUser user,
            @RequestParam Map<String, String> query,
            Model model) {
        model.addAttribute("services", services);
        model.addAttribute("failed", "failed".equals(query.get("sign-in")));
        Optional.ofNullable(user)
                .map(Person::of)
                .ifPresent(person -> model.addAttribute("person", person));
        return "home";
    }
}
