package vn.cchc.examples.hosts.contract;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.cchc.json.jackson3.CchcModule;

/** A host's mapper of Jackson 3. */
final class Jackson3Mapper implements HostMapper {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new CchcModule()).build();

    @Override
    public String write(Dossier dossier) {
        return mapper.writeValueAsString(dossier);
    }

    @Override
    public Dossier read(String json) {
        return mapper.readValue(json, Dossier.class);
    }

    @Override
    public String compact(String json) {
        return mapper.readTree(json).toString();
    }

    @Override
    public Class<? extends Exception> refusal() {
        return JacksonException.class;
    }

    @Override
    public String toString() {
        return "Jackson 3";
    }
}
