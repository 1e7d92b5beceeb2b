package bo.comteco.postventa.adapter.qgis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against a real QGIS Server: run by the profile {@code qgis-server} alone, and skipped, with the reason, where
 * there is none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("qgis-server")
@ExtendWith(QgisServerIsInstalled.class)
@interface NeedsQgisServer {}
