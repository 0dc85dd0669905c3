package vn.lantoa.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * The one page of this server. It is filled from a file with places such as <code>{{title}}</code>:
 * a template engine for one page would cost more memory than the page is worth.
 */
@RestController
class SignInPage {

    static final String PATH = "/sign-in";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z.]+)}}");

    private final IdentitySettings settings;
    private final MessageSource messages;
    private final String template;

    SignInPage(IdentitySettings settings, MessageSource messages) throws IOException {
        this.settings = settings;
        this.messages = messages;
        this.template = new ClassPathResource("sign-in.html").getContentAsString(UTF_8);
    }

    /**
     * Understands {@code ?error} after a sign-in that failed and {@code ?as=…}, the account to fill
     * in.
     */
    @GetMapping(PATH)
    ResponseEntity<String> signIn(
            CsrfToken csrf, Locale locale, @RequestParam Map<String, String> query) {
        boolean failed = query.containsKey("error");
        String as = query.getOrDefault("as", "");
        Map<String, String> places = new HashMap<>();
        places.put("language", locale.getLanguage());
        places.put("csrf", htmlEscape(csrf.getToken()));
        places.put("account", htmlEscape(as));
        places.put("error", failed ? errorIn(locale) : "");
        places.put("invalid", failed ? "aria-invalid=\"true\" aria-describedby=\"error\"" : "");
        places.put("accounts", accounts(locale));
        // The cursor waits where the person types next.
        places.put("focusAccount", as.isEmpty() ? "autofocus" : "");
        places.put("focusPassword", as.isEmpty() ? "" : "autofocus");
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(PLACE.matcher(template).replaceAll(place -> filled(place, places, locale)));
    }

    /** Nobody has business here for its own sake: whoever comes is shown to the front door. */
    @GetMapping("/")
    ResponseEntity<Void> home() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(settings.frontDoor()).build();
    }

    private String filled(MatchResult place, Map<String, String> places, Locale locale) {
        String name = place.group(1);
        String value = places.containsKey(name) ? places.get(name) : say(name, locale);
        return Matcher.quoteReplacement(value);
    }

    private String errorIn(Locale locale) {
        return "<p id=\"error\" class=\"error\" role=\"alert\">%s</p>"
                .formatted(say("wrong", locale));
    }

    private String accounts(Locale locale) {
        return settings.members().stream().map(member -> row(member, locale)).collect(joining());
    }

    private String row(Member member, Locale locale) {
        String roles =
                member.roles().stream()
                        .map(
                                role ->
                                        messages.getMessage(
                                                "role." + role, new Object[0], role, locale))
                        .collect(joining(", "));
        return "<tr><td><a href=\"%s?as=%s\">%s</a></td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        PATH,
                        htmlEscape(member.id()),
                        htmlEscape(member.id()),
                        htmlEscape(roles),
                        htmlEscape(member.unitName()));
    }

    private static String htmlEscape(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8.name());
    }

    private String say(String key, Locale locale) {
        return htmlEscape(messages.getMessage(key, new Object[] {settings.password()}, locale));
    }
}
