package vn.lantoa.chassis.parcel;

/** Who sends parcels: personal. */
public sealed interface SenderEvents {

    String TOPIC = "parcel.people";

    boolean PERSONAL = true;

    record SenderDescribed(String name) implements SenderEvents {}

    record SenderErased() implements SenderEvents {}
}
