package vn.lantoa.chassis.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page needs to know of the request. */
@ControllerAdvice(annotations = Controller.class)
public final class PageModel {

    /** The front door's token, which a form sends back as {@code _csrf}; no session, no token. */
    @ModelAttribute("formToken")
    @Nullable String formToken(HttpServletRequest request) {
        return request.getHeader("X-Form-Token");
    }
}
