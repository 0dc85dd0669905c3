package vn.lantoa.chassis.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Problems as pages, for people; the same problems that programs get as JSON. */
public final class ProblemPage extends AbstractHttpMessageConverter<ProblemDetail> {

    private final ITemplateEngine templates;

    public ProblemPage(ITemplateEngine templates) {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
        this.templates = templates;
    }

    /** HTML for a browser, which asks for it first; JSON for everybody else. */
    public static MediaType typeFor(HttpServletRequest request) {
        List<String> accept =
                Optional.ofNullable(request.getHeaders("Accept"))
                        .map(Collections::list)
                        .map(List::<String>copyOf)
                        .orElse(List.of());
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            if (!types.isEmpty() && types.getFirst().equalsTypeAndSubtype(MediaType.TEXT_HTML)) {
                return new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
            }
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_PROBLEM_JSON; // who asks in riddles is no browser
        }
        return MediaType.APPLICATION_PROBLEM_JSON;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return ProblemDetail.class.isAssignableFrom(type);
    }

    @Override
    protected ProblemDetail readInternal(
            Class<? extends ProblemDetail> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("pages are not read", input);
    }

    @Override
    protected void writeInternal(ProblemDetail problem, HttpOutputMessage output)
            throws IOException {
        ServletRequestAttributes current =
                (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = current.getRequest();
        HttpServletResponse response = Optional.ofNullable(current.getResponse()).orElseThrow();
        Map<String, Object> model = new HashMap<>(Map.of("problem", problem));
        Optional.ofNullable(problem.getProperties()).ifPresent(more -> model.put("more", more));
        Optional.ofNullable(request.getHeader("X-Form-Token"))
                .ifPresent(token -> model.put("formToken", token));
        WebContext context =
                new WebContext(
                        JakartaServletWebApplication.buildApplication(request.getServletContext())
                                .buildExchange(request, response),
                        LocaleContextHolder.getLocale(),
                        model);
        String page = templates.process("problem", context);
        output.getBody().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
