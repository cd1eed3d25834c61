package vn.cchc.examples.benchmarks.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/** Who does what in carrying out the plan. */
public final class DutyRecords {

    private DutyRecords() {}

    /** A clause on who does what. */
    public record Assignment(
            String id,
            Optional<String> label,
            Optional<String> section,
            String text,
            Mode mode,
            List<Role> roles,
            List<PartyRecord> parties,
            List<PartyRecord> coordinators,
            List<PartyRecord> objects,
            Optional<Accountability> accountable,
            Optional<String> parentClause,
            Optional<String> embeddedIn) {

        /** Absent lists become empty. */
        public Assignment {
            roles = Lists.orEmpty(roles);
            parties = Lists.orEmpty(parties);
            coordinators = Lists.orEmpty(coordinators);
            objects = Lists.orEmpty(objects);
        }
    }

    /** Who answers to whom. */
    public record Accountability(String who, String to) {}

    /** A duty to report. */
    public record Reporting(
            String id,
            List<PartyRecord> reporters,
            Optional<PartyRecord> recipient,
            Optional<PartyRecord> via,
            List<Frequency> frequencies,
            Optional<String> embeddedIn,
            String asPrinted,
            Optional<String> statedIn) {

        /** Absent lists become empty. */
        public Reporting {
            reporters = Lists.orEmpty(reporters);
            frequencies = Lists.orEmpty(frequencies);
        }
    }

    /** To whom obstacles are reported. */
    public record Escalation(String text, PartyRecord to, Optional<PartyRecord> via, Optional<String> statedIn) {}

    /** The closing paragraph. */
    public record Closing(String text, List<PartyRecord> addressees, Optional<Mode> mode) {

        /** Absent lists become empty. */
        public Closing {
            addressees = Lists.orEmpty(addressees);
        }
    }

    /** With what force. */
    public enum Mode {
        @JsonProperty("assign")
        ASSIGN,
        @JsonProperty("require")
        REQUIRE,
        @JsonProperty("request")
        REQUEST,
        @JsonProperty("implicit")
        IMPLICIT
    }

    /** What a party is to do. */
    public enum Role {
        @JsonProperty("lead")
        LEAD,
        @JsonProperty("coordinate")
        COORDINATE,
        @JsonProperty("implement")
        IMPLEMENT,
        @JsonProperty("advise")
        ADVISE,
        @JsonProperty("monitor")
        MONITOR,
        @JsonProperty("urge")
        URGE,
        @JsonProperty("inspect")
        INSPECT,
        @JsonProperty("report")
        REPORT,
        @JsonProperty("fund")
        FUND,
        @JsonProperty("communicate")
        COMMUNICATE,
        @JsonProperty("disseminate")
        DISSEMINATE,
        @JsonProperty("mobilise")
        MOBILISE,
        @JsonProperty("direct")
        DIRECT
    }

    /** How often. */
    public enum Frequency {
        @JsonProperty("monthly")
        MONTHLY,
        @JsonProperty("quarterly")
        QUARTERLY,
        @JsonProperty("semiannual")
        SEMIANNUAL,
        @JsonProperty("annual")
        ANNUAL,
        @JsonProperty("on-request")
        ON_REQUEST
    }
}
