package vn.cchc.examples.national;

class TwoThreadsTest extends Agreement {

    TwoThreadsTest() {
        super("local[2]");
    }
}
