package bo.comteco.postventa.testkit.chaos;

/** How long a instance lives: what runs in it ends with it, wherever it is. */
final class Life {

    private boolean over;

    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }
}
