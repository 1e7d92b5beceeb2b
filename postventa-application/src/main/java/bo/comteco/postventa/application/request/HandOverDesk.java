package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.application.driving.HandOverRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.request.HandOver;

/** Gives requests into other hands. */
final class HandOverDesk implements HandOverRequest {

    private final RequestDesk desk;
    private final OfficeDirectory offices;

    HandOverDesk(RequestDesk desk, OfficeDirectory offices) {
        this.desk = desk;
        this.offices = offices;
    }

    @Override
    public RequestAnswer handOver(Command command) {
        var office = command.office();
        if (office != null && !offices.knows(office)) {
            return new RequestAnswer.UnknownOffice(office);
        }
        var actor = command.actor();
        return desk.move(
                actor,
                command.call(),
                command.request(),
                command.version(),
                Access::mayHandOver,
                (request, at) -> request.handOver(
                        new HandOver(
                                office == null ? request.hands().office() : office,
                                command.adviser(),
                                command.reason()),
                        actor.id(),
                        at),
                Answers.none());
    }

    @Override
    public RequestAnswer takeOver(TakeOver command) {
        var actor = command.actor();
        return desk.move(
                actor,
                command.call(),
                command.request(),
                command.version(),
                (who, request) -> Access.mayTakeOver(who),
                (request, at) -> request.handOver(
                        new HandOver(request.hands().office(), actor.id(), command.reason()), actor.id(), at),
                Answers.none());
    }
}
