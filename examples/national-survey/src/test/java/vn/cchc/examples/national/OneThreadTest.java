package vn.cchc.examples.national;

class OneThreadTest extends Agreement {

    OneThreadTest() {
        super("local[1]");
    }
}
