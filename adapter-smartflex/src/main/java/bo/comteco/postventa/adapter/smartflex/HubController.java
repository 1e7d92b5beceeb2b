package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driving.HearOfProgress;
import bo.comteco.postventa.guard.Signature;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door by which Smartflex tells that something has come further. It needs no user: what is told is signed, and
 * nothing is parsed before the signature is known. An event says where to look and decides nothing.
 */
@RestController
@RequestMapping(HubController.PATH)
final class HubController {

    static final String PATH = "/webhooks/smartflex";

    private static final int LARGEST_BODY = 1024 * 1024;
    private static final int REMEMBERED = 10_000;

    private final HearOfProgress progress;
    private final Signature signature;
    private final HeardEvents heard = new HeardEvents(REMEMBERED);

    HubController(HearOfProgress progress, SmartflexHubProperties properties) {
        this.progress = progress;
        this.signature = new Signature(properties.secret());
    }

    /** An event that can't be kept now is not remembered as heard, and answered so that it is told again. */
    @PostMapping
    ResponseEntity<Void> hear(
            InputStream body, @RequestHeader(name = "X-Hub-Signature-256", required = false) @Nullable String signed)
            throws IOException {
        byte[] told = body.readNBytes(LARGEST_BODY + 1);
        if (told.length > LARGEST_BODY) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (!signature.isOf(told, signed)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        }
        var event = HubEvent.read(told);
        if (event.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        var id = event.get().id();
        if (id.isEmpty() || !heard.contains(id.get())) {
            event.get().hints().forEach(progress::hear);
            id.ifPresent(heard::add);
        }
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }
}
