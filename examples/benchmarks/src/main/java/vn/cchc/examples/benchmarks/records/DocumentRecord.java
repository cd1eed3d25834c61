package vn.cchc.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The document that carries the plan. */
public record DocumentRecord(
        String type,
        NumberLine number,
        Optional<PartyRecord.Organization> issuer,
        Optional<String> enactingAuthority,
        Optional<String> place,
        Optional<String> date,
        Optional<String> dateAsPrinted,
        String title,
        List<Reference> references,
        Optional<Signatory> signatory,
        List<Recipient> recipients,
        List<Stamp> digitalSignatures) {

    /** Absent lists become empty. */
    public DocumentRecord {
        references = Lists.orEmpty(references);
        recipients = Lists.orEmpty(recipients);
        digitalSignatures = Lists.orEmpty(digitalSignatures);
    }

    /** Number and symbol. */
    public record NumberLine(
            Status status,
            Optional<String> asPrinted,
            Optional<Integer> ordinal,
            Optional<Integer> year,
            Optional<String> symbol) {}

    /** A citation of another document. */
    public record Reference(
            String id,
            Role role,
            String asPrinted,
            Optional<String> type,
            Optional<NumberLine> number,
            Optional<String> date,
            Optional<String> issuer,
            List<String> titles) {

        /** Absent lists become empty. */
        public Reference {
            titles = Lists.orEmpty(titles);
        }
    }

    /** Who signs. */
    public record Signatory(Optional<String> name, Optional<String> position, List<Form> forms) {

        /** Absent lists become empty. */
        public Signatory {
            forms = Lists.orEmpty(forms);
        }
    }

    /** A signing form. */
    public record Form(Capacity capacity, Optional<String> onBehalfOf) {}

    /** A line of the list of recipients. */
    public record Recipient(
            String id,
            String asPrinted,
            List<PartyRecord> parties,
            Optional<String> purposeMark,
            List<String> archiveCodes,
            List<CorrectionRecord> suggestedCorrections) {

        /** Absent lists become empty. */
        public Recipient {
            parties = Lists.orEmpty(parties);
            archiveCodes = Lists.orEmpty(archiveCodes);
            suggestedCorrections = Lists.orEmpty(suggestedCorrections);
        }
    }

    /** The stamp of a digital signature. */
    public record Stamp(
            String id,
            SignerKind signerKind,
            String signer,
            Optional<String> organization,
            Optional<String> certificationAuthority,
            OffsetDateTime signedAt) {}

    /** How much of the number is there. */
    public enum Status {
        @JsonProperty("absent")
        ABSENT,
        @JsonProperty("blank")
        BLANK,
        @JsonProperty("complete")
        COMPLETE
    }

    /** What the cited document is. */
    public enum Role {
        @JsonProperty("parent-plan")
        PARENT_PLAN,
        @JsonProperty("basis")
        BASIS,
        @JsonProperty("cited")
        CITED
    }

    /** In what capacity. */
    public enum Capacity {
        @JsonProperty("tm")
        TM,
        @JsonProperty("kt")
        KT,
        @JsonProperty("tl")
        TL,
        @JsonProperty("tuq")
        TUQ,
        @JsonProperty("q")
        Q
    }

    /** Who signs by stamp. */
    public enum SignerKind {
        @JsonProperty("person")
        PERSON,
        @JsonProperty("organization")
        ORGANIZATION
    }
}
