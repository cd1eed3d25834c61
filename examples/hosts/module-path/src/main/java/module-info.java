/** A host that is a module: it requires the library, and the JSON libraries and validator that it has itself. */
module vn.cchc.examples.hosts.modular {
    requires vn.cchc.serialization;
    requires com.fasterxml.jackson.databind;
    requires tools.jackson.databind;
    requires jakarta.validation;
    requires org.hibernate.validator;
}
