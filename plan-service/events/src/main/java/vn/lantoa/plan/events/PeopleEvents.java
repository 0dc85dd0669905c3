package vn.lantoa.plan.events;

/**
 * Who the staff are: all that plan-service tells on its topic of personal data. The topic is
 * compacted by person; an erasure is a tombstone, and whoever keeps a copy erases it then (Decree
 * 13/2023/NĐ-CP, article 16; Law 91/2025/QH15).
 */
public sealed interface PeopleEvents permits PersonDescribed, PersonErased {

    String TOPIC = "plan.people";

    boolean PERSONAL = true;
}
