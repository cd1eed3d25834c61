package vn.cchc.examples.hosts.contract;

import java.util.ArrayList;
import java.util.List;

/** A host's own mapper: default settings and the library's module, by whichever Jackson the cell has. */
interface HostMapper {

    String write(Dossier dossier) throws Exception;

    Dossier read(String json) throws Exception;

    /** The JSON without white space. */
    String compact(String json) throws Exception;

    /** What this Jackson throws when it refuses something. */
    Class<? extends Exception> refusal();

    static List<HostMapper> present() {
        List<HostMapper> mappers = new ArrayList<>();
        if (isPresent("cell.jackson2")) {
            mappers.add(new Jackson2Mapper());
        }
        if (isPresent("cell.jackson3")) {
            mappers.add(new Jackson3Mapper());
        }
        return mappers;
    }

    private static boolean isPresent(String property) {
        return !System.getProperty(property).equals("none");
    }
}
