package vn.lantoa.chassis.parcel;

/** What happens to parcels. */
public sealed interface ParcelEvents {

    String TOPIC = "parcel.events";

    record ParcelSent(String place, Integer step) implements ParcelEvents {}

    record ParcelMoved(String place, Integer step) implements ParcelEvents {}
}
