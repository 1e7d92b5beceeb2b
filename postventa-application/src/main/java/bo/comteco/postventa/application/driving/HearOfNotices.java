package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.driven.NoticeNews;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** Tells what became of messages that were sent. */
@PrimaryPort
public interface HearOfNotices {

    /** Records it, once however often it is told. */
    void hear(NoticeNews news);
}
