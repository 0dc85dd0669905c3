package vn.lantoa.plan.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lantoa.chassis.access.Actor;
import vn.lantoa.chassis.aggregate.Command;
import vn.lantoa.chassis.http.Answers;
import vn.lantoa.chassis.http.TypedText;
import vn.lantoa.chassis.paging.Page;

/** {@code /letterheads}: the two lines at the head of the organisation's documents, by day. */
@RestController
@RequestMapping("/letterheads")
final class LetterheadController {

    /**
     * @param from the first day it holds
     * @param superior the agency above, e.g. "UBND TỈNH HÀ TĨNH"
     * @param office the issuing agency, e.g. "SỞ NGOẠI VỤ"
     */
    record NewLetterhead(
            @NotNull LocalDate from,
            Optional<@Pattern(regexp = "(?s).*\\S.*") @Size(max = 200) String> superior,
            @NotBlank @Size(max = 200) String office) {

        Office.Letterhead letterhead() {
            return new Office.Letterhead(
                    from, superior.map(TypedText::clean), TypedText.clean(office));
        }
    }

    private final Offices offices;

    LetterheadController(Offices offices) {
        this.offices = offices;
    }

    @GetMapping
    Page<Office.Letterhead> list(Actor by) {
        return new Page<>(
                offices.find(by).map(office -> office.state().letterheads()).orElse(List.of()),
                Optional.empty());
    }

    /** One of the same day takes the other's place. */
    @PostMapping
    ResponseEntity<Page<Office.Letterhead>> settle(
            @RequestBody NewLetterhead letterhead, Command by) {
        return Answers.changed(
                offices.settle(letterhead.letterhead(), by),
                office -> new Page<>(office.state().letterheads(), Optional.empty()));
    }
}
