package vn.lantoa.plan.unit;

/** What kind of actor a unit is. */
public enum UnitKind {
    /** Cấp ủy. */
    PARTY_COMMITTEE,
    /** Ban Giám đốc, Ban Lãnh đạo. */
    LEADERSHIP,
    /** Phòng chuyên môn, Văn phòng, Thanh tra. */
    DIVISION,
    /** Đơn vị trực thuộc. */
    AFFILIATED_UNIT,
    /** Đoàn thể. */
    MASS_ORGANISATION,
    /** Trung tâm Phục vụ hành chính công. */
    SERVICE_CENTRE,
    /** Địa phương: huyện, xã. */
    LOCALITY,
    /** Another agency: sở, ngành. */
    OUTSIDE_AGENCY
}
