package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.http.Answer;

/** How QGIS Server refuses. */
final class ExceptionReport {

    static final String NOT_WELL_FORMED = "RequestNotWellFormed";

    private ExceptionReport() {}

    static Answer of(int status, String code, String message) {
        return Answer.text(status, "text/xml; charset=utf-8", """
                <?xml version="1.0" encoding="UTF-8"?>
                <ServiceExceptionReport version="1.2.0" xmlns="http://www.opengis.net/ogc">
                 <ServiceException code="%s">%s</ServiceException>
                </ServiceExceptionReport>
                """.formatted(Xml.escape(code), Xml.escape(message)));
    }

    static Answer notWellFormed(String message) {
        return of(400, NOT_WELL_FORMED, message);
    }
}
