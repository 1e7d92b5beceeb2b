package bo.comteco.postventa.adapter.rest.enquiry;

import bo.comteco.postventa.adapter.rest.sheet.SheetMapper;
import bo.comteco.postventa.adapter.rest.sheet.WishesJson;
import bo.comteco.postventa.application.driving.EnquiryAnswer;
import bo.comteco.postventa.application.driving.EnquiryView;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers with an enquiry, or with why not. */
final class EnquiryDrawing {

    private final EnquiryMapper mapper;
    private final SheetMapper sheets;
    private final EnquiryProblems problems;
    private final Function<Message, String> texts;

    EnquiryDrawing(
            EnquiryMapper mapper, SheetMapper sheets, EnquiryProblems problems, Function<Message, String> texts) {
        this.mapper = mapper;
        this.sheets = sheets;
        this.problems = problems;
        this.texts = texts;
    }

    /** The enquiry with this status, or the problem. */
    ResponseEntity<EnquiryJson> answer(EnquiryAnswer answer, HttpStatus status) {
        return answer instanceof EnquiryAnswer.Shown shown
                ? ResponseEntity.status(status)
                        .cacheControl(CacheControl.noStore())
                        .body(json(shown.view()))
                : problems.problem(answer).response();
    }

    EnquiryJson json(EnquiryView view) {
        var want = view.enquiry().want();
        var sheet = view.sheet() == null
                ? null
                : sheets.sheet(
                        view.sheet(),
                        want.findNamed().map(NamedProcedure::askedFor).orElse(null),
                        want.kind(),
                        texts);
        return mapper.enquiry(view.enquiry(), WishesJson.wish(view.wish(), view.edition()), sheet);
    }
}
