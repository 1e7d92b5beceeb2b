package bo.comteco.postventa.simulator.qgis;

import bo.comteco.postventa.simulator.http.Answer;

/** How QGIS Server refuses. */
final class ExceptionReport {

    private static final String XML = "text/xml; charset=utf-8";
    private static final String NOT_WELL_FORMED = "RequestNotWellFormed";

    private ExceptionReport() {}

    static Answer of(int status, String code, String message) {
        return Answer.text(status, XML, """
                <?xml version="1.0" encoding="UTF-8"?>
                <ServiceExceptionReport version="1.2.0" xmlns="http://www.opengis.net/ogc">
                 <ServiceException code="%s">%s</ServiceException>
                </ServiceExceptionReport>
                """.formatted(Xml.escape(code), Xml.escape(message)));
    }

    /** What is answered where a layer can't be read: no report, and nothing about which layer it is. */
    static Answer unreadable() {
        return Answer.text(500, XML, """
                <?xml version="1.0" encoding="UTF-8"?>
                <ServerException>Layer(s) not valid</ServerException>
                """);
    }

    static Answer invalid(String parameter, String value, String wanted) {
        return of(400, "Invalid Parameter", parameter + " ('" + value + "') cannot be converted into " + wanted);
    }

    static Answer notWellFormed(String message) {
        return of(400, NOT_WELL_FORMED, message);
    }
}
