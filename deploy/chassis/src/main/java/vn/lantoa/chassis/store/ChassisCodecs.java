package vn.lantoa.chassis.store;

import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromProviders;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.MongoClientSettings;
import java.net.URI;
import java.time.LocalDate;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * How our records become BSON. The driver's own record codec hands null to a record whose field is
 * absent and knows neither sealed types nor value records (decision 0003), so records are ours.
 */
public final class ChassisCodecs {

    private static final CodecRegistry REGISTRY =
            fromRegistries(
                    fromCodecs(
                            new TextCodec<>(LocalDate.class, LocalDate::parse),
                            new TextCodec<>(URI.class, URI::create)),
                    fromProviders(new RecordCodecs(), new SealedCodecs()),
                    MongoClientSettings.getDefaultCodecRegistry());

    private ChassisCodecs() {}

    public static CodecRegistry registry() {
        return REGISTRY;
    }
}
