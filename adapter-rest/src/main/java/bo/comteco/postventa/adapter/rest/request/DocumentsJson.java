package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.request.RequestJson.DocumentJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The forms of a request. */
@Schema(name = "Documents", description = "Los formularios de una solicitud que ya pueden imprimirse")
record DocumentsJson(long number, List<DocumentJson> documents) {}
