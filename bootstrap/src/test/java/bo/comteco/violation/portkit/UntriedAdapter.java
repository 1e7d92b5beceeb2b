package bo.comteco.violation.portkit;

final class UntriedAdapter implements HalfTriedPort {

    @Override
    public int called() {
        return 1;
    }

    @Override
    public int neverCalled() {
        return 0;
    }
}
