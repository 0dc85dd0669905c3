package vn.lantoa.chassis.access;

/** What a person or client may do in their organisation; a claim of the token, never looked up. */
public enum Role {
    /** Does the unit's tasks, reports difficulties, writes drafts. */
    OFFICER,
    /** Answers for a unit: assigns inside it, approves rescheduling. */
    UNIT_HEAD,
    /** Writes and reviews content; never approves their own. */
    EDITOR,
    /** The office that coordinates (đầu mối): imports plans, assigns across units. */
    FOCAL_POINT,
    /** Approves and issues plans, decides difficulties and targets. */
    LEADER,
    /** A program, with what its client is granted. */
    APP,
    /** Reads facts. */
    ANALYST,
    /** Reads the audit trail. */
    AUDITOR,
    /** Sees dead letters, parked aggregates and health; no content. */
    OPERATOR,
    /** Manages units, staff and clients. */
    ADMIN
}
