package bo.comteco.postventa.simulator.whatsapp;

import bo.comteco.postventa.simulator.http.Answer;
import bo.comteco.postventa.simulator.http.Json;

/** An error as the Graph API words it. */
final class GraphError {

    static final int INVALID = 100;
    static final int TOKEN = 190;
    static final int PARAMETER_COUNT = 132000;
    static final int NO_TEMPLATE = 132001;

    private GraphError() {}

    /** An error of a code, with the status that goes with it. */
    static Answer of(int code) {
        return answer(status(code), code, "as told");
    }

    /** An error of a status, with a code that goes with it. */
    static Answer ofStatus(int status, String message) {
        int code = switch (status) {
            case 401 -> TOKEN;
            case 429 -> 130429;
            case 500 -> 131000;
            case 503 -> 2;
            default -> INVALID;
        };
        return answer(status, code, message);
    }

    static Answer answer(int status, int code, String message) {
        var json = Json.object();
        json.putObject("error")
                .put("message", "(#" + code + ") " + message)
                .put("type", "OAuthException")
                .put("code", code)
                .put("fbtrace_id", "SIMULATED");
        return Answer.json(status, json);
    }

    private static int status(int code) {
        return switch (code) {
            case TOKEN -> 401;
            case NO_TEMPLATE -> 404;
            case 130429, 131056 -> 429;
            case 131000, 131016 -> 500;
            case 2 -> 503;
            default -> 400;
        };
    }
}
