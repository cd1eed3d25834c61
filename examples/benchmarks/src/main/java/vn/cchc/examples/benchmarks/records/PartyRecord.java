package vn.cchc.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;

/** Whoever leads, coordinates or receives. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(PartyRecord.Organization.class),
    @JsonSubTypes.Type(PartyRecord.OrganizationClass.class),
    @JsonSubTypes.Type(PartyRecord.Unit.class),
    @JsonSubTypes.Type(PartyRecord.UnitClass.class),
    @JsonSubTypes.Type(PartyRecord.PositionClass.class),
    @JsonSubTypes.Type(PartyRecord.PersonClass.class),
    @JsonSubTypes.Type(PartyRecord.PublicationChannel.class),
    @JsonSubTypes.Type(PartyRecord.Open.class)
})
public sealed interface PartyRecord {

    /** A single organisation. */
    @JsonTypeName("organization")
    record Organization(String name, Optional<String> code) implements PartyRecord {}

    /** All organisations of a class. */
    @JsonTypeName("organization-class")
    record OrganizationClass(String name) implements PartyRecord {}

    /** A unit inside an organisation. */
    @JsonTypeName("unit")
    record Unit(String name) implements PartyRecord {}

    /** All units of a class. */
    @JsonTypeName("unit-class")
    record UnitClass(String name) implements PartyRecord {}

    /** The holders of positions. */
    @JsonTypeName("position-class")
    record PositionClass(String name) implements PartyRecord {}

    /** Persons by what they do. */
    @JsonTypeName("person-class")
    record PersonClass(String name) implements PartyRecord {}

    /** A place of publication. */
    @JsonTypeName("publication-channel")
    record PublicationChannel(String name) implements PartyRecord {}

    /** An open set. */
    @JsonTypeName("open")
    record Open(String name) implements PartyRecord {}
}
