package bo.comteco.postventa.domain.procedure;

/** How a kind of step is taken further, and what may be done about it. */
enum Nature {
    /** A person answers, and may come back to answer otherwise. */
    QUESTION,
    /** A person sees to it. */
    ATTENTION,
    /** Something is entered or paid: older facts are found out again before. */
    ENTRY,
    /** Nobody: it goes on by itself once its facts are there. */
    COURSE;

    static final KindVisitor<Nature> OF = new KindVisitor<>() {
        @Override
        public Nature assess(Kind.Assess assess) {
            return ATTENTION;
        }

        @Override
        public Nature ask(Kind.Ask<?> ask) {
            return QUESTION;
        }

        @Override
        public Nature find(Kind.Find<?> find) {
            return COURSE;
        }

        @Override
        public Nature fetch(Kind.Fetch fetch) {
            return COURSE;
        }

        @Override
        public Nature capture(Kind.Capture capture) {
            return QUESTION;
        }

        @Override
        public Nature enter(Kind.Enter enter) {
            return ENTRY;
        }

        @Override
        public Nature tell(Kind.Tell tell) {
            return ATTENTION;
        }

        @Override
        public Nature pay(Kind.Pay pay) {
            return ENTRY;
        }

        @Override
        public Nature print(Kind.Print print) {
            return ATTENTION;
        }

        @Override
        public Nature notify(Kind.Notify notice) {
            return COURSE;
        }

        @Override
        public Nature refer(Kind.Refer refer) {
            return COURSE;
        }
    };
}
