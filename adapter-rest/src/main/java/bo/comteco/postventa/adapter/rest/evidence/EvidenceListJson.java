package bo.comteco.postventa.adapter.rest.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Files. */
@Schema(name = "EvidenceFiles", description = "Los archivos, en el orden en que se trajeron")
record EvidenceListJson(List<EvidenceJson> files) {}
