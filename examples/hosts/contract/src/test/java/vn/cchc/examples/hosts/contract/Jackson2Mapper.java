package vn.cchc.examples.hosts.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.cchc.json.jackson2.CchcModule;

/** A host's mapper of Jackson 2. */
final class Jackson2Mapper implements HostMapper {

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new CchcModule());

    @Override
    public String write(Dossier dossier) throws JsonProcessingException {
        return mapper.writeValueAsString(dossier);
    }

    @Override
    public Dossier read(String json) throws JsonProcessingException {
        return mapper.readValue(json, Dossier.class);
    }

    @Override
    public String compact(String json) throws JsonProcessingException {
        return mapper.readTree(json).toString();
    }

    @Override
    public Class<? extends Exception> refusal() {
        return JsonProcessingException.class;
    }

    @Override
    public String toString() {
        return "Jackson 2";
    }
}
