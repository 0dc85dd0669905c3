package vn.lantoa.plan.unit;

/**
 * Those a document goes to under one name (Nơi nhận); who they are depends on the day it is issued.
 */
public enum RecipientGroup {
    /** Whoever belongs to the organisation: no localities, no other agencies. */
    ALL_UNITS,
    /** "Các phòng, đơn vị trực thuộc". */
    DIVISIONS_AND_AFFILIATED_UNITS,
    /** "Các phòng chuyên môn". */
    DIVISIONS,
    /** "Các đơn vị trực thuộc". */
    AFFILIATED_UNITS,
    /** "Ban Giám đốc". */
    LEADERSHIP,
    /** "Cấp ủy". */
    PARTY_COMMITTEES,
    /** "Các đoàn thể". */
    MASS_ORGANISATIONS,
    /** "Trung tâm Phục vụ hành chính công". */
    SERVICE_CENTRES,
    /** "Các địa phương". */
    LOCALITIES,
    /** "Các sở, ban, ngành". */
    OUTSIDE_AGENCIES;

    boolean takes(UnitKind kind) {
        return switch (this) {
            case ALL_UNITS -> kind != UnitKind.LOCALITY && kind != UnitKind.OUTSIDE_AGENCY;
            case DIVISIONS_AND_AFFILIATED_UNITS ->
                    kind == UnitKind.DIVISION || kind == UnitKind.AFFILIATED_UNIT;
            case DIVISIONS -> kind == UnitKind.DIVISION;
            case AFFILIATED_UNITS -> kind == UnitKind.AFFILIATED_UNIT;
            case LEADERSHIP -> kind == UnitKind.LEADERSHIP;
            case PARTY_COMMITTEES -> kind == UnitKind.PARTY_COMMITTEE;
            case MASS_ORGANISATIONS -> kind == UnitKind.MASS_ORGANISATION;
            case SERVICE_CENTRES -> kind == UnitKind.SERVICE_CENTRE;
            case LOCALITIES -> kind == UnitKind.LOCALITY;
            case OUTSIDE_AGENCIES -> kind == UnitKind.OUTSIDE_AGENCY;
        };
    }
}
