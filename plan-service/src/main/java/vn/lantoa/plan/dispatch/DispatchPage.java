package vn.lantoa.plan.dispatch;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.access.Role;
import vn.lantoa.chassis.aggregate.Stored;
import vn.lantoa.chassis.clock.DomainClock;
import vn.lantoa.chassis.paging.Page;
import vn.lantoa.chassis.problem.Problem;
import vn.lantoa.plan.document.DocumentNumber;
import vn.lantoa.plan.document.PlanDocument;
import vn.lantoa.plan.plan.Plans;

/** {@code /plans/{id}/dispatches} for people: where a plan and its letters went, and what to do. */
@Controller
final class DispatchPage {

    private static final int A_PAGE = 20;

    private final Dispatches dispatches;
    private final Plans plans;
    private final DomainClock clock;

    DispatchPage(Dispatches dispatches, Plans plans, DomainClock clock) {
        this.dispatches = dispatches;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping(path = "/plans/{id}/dispatches", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@PathVariable String id, @RequestParam Optional<String> after, Actor by) {
        PlanDocument plan = plans.document(id, by).orElseThrow(Problem::notFound);
        Page<Stored<Dispatch>> page =
                dispatches.list(
                        Dispatches.newest(A_PAGE, after).where("plan", id),
                        Optional.empty(),
                        false,
                        by);
        return new ModelAndView("dispatches")
                .addObject("plan", id)
                .addObject("name", plan.number().map(DocumentNumber::text).orElse(plan.title()))
                .addObject("summary", plan.title())
                .addObject("dispatches", page.map(d -> DispatchView.of(d, by)).items())
                .addObject("older", page.next().orElse(""))
                .addObject("keeps", by.is(Role.FOCAL_POINT))
                .addObject("seesAll", Dispatch.seesAll(by))
                .addObject("unit", Dispatch.readsForUnit(by) ? by.unit().orElse("") : "")
                .addObject("today", LocalDate.ofInstant(clock.instant(), DomainClock.ZONE))
                .addObject("channels", Addressee.Channel.values())
                .addObject("categories", Retention.Category.values());
    }
}
