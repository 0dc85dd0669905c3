package vn.lantoa.plan.evidence.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.imaging.FormatCompliance;
import org.apache.commons.imaging.ImagingException;
import org.apache.commons.imaging.bytesource.ByteSource;
import org.apache.commons.imaging.formats.tiff.TiffContents;
import org.apache.commons.imaging.formats.tiff.TiffField;
import org.apache.commons.imaging.formats.tiff.TiffReader;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfo;
import org.apache.commons.imaging.formats.tiff.write.TiffImageWriterLossy;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stays of a picture's Exif block (CIPA DC-008): how it is turned and when it was taken.
 * Where, by which device and its owner's name, the maker's notes and the thumbnail do not.
 *
 * @param orientation 1 to 8, 1 being upright
 * @param takenAt as Exif writes it, {@code 2023:03:17 08:30:00}, in the camera's local time
 */
record Exif(Optional<Short> orientation, Optional<String> takenAt) {

    static final Exif NONE = new Exif(Optional.empty(), Optional.empty());

    private static final Logger log = LoggerFactory.getLogger(Exif.class);
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}):(\\d\\d):(\\d\\d) \\d\\d:\\d\\d:\\d\\d");
    private static final int MOST_BYTES = 1 << 20;

    /**
     * @param tiff the block without what its file puts before it; one that cannot be read says
     *     nothing
     */
    static Exif read(byte[] tiff) {
        if (tiff.length > MOST_BYTES) {
            return NONE;
        }
        try {
            TiffContents contents =
                    new TiffReader(false)
                            .readDirectories(
                                    ByteSource.array(tiff), false, FormatCompliance.getDefault());
            return new Exif(orientation(contents), takenAt(contents));
        } catch (IOException | RuntimeException e) { // the library has many ways to fail
            log.trace("An Exif block cannot be read: {}", e.toString());
            return NONE;
        }
    }

    private static Optional<Short> orientation(TiffContents contents) throws ImagingException {
        Optional<TiffField> field = field(contents, TiffTagConstants.TIFF_TAG_ORIENTATION);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((short) field.get().getIntValue()).filter(o -> o >= 1 && o <= 8);
    }

    private static Optional<String> takenAt(TiffContents contents) throws ImagingException {
        Optional<TiffField> field =
                field(contents, ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL)
                        .or(() -> field(contents, TiffTagConstants.TIFF_TAG_DATE_TIME));
        if (field.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(field.get().getStringValue().strip())
                .filter(moment -> MOMENT.matcher(moment).matches());
    }

    private static Optional<TiffField> field(TiffContents contents, TagInfo tag) {
        return contents.directories.stream()
                .flatMap(directory -> directory.getDirectoryEntries().stream())
                .filter(field -> field.getTag() == tag.tag)
                .findFirst();
    }

    /** The day it was taken; a camera that was never set may say anything. */
    Optional<LocalDate> takenOn() {
        return takenAt.flatMap(
                moment -> {
                    try {
                        return Optional.of(
                                LocalDate.parse(moment.substring(0, 10).replace(':', '-')));
                    } catch (DateTimeException e) {
                        return Optional.empty();
                    }
                });
    }

    /** The block that stays, as TIFF; empty when nothing is to be said. */
    Optional<byte[]> tiff() {
        if (orientation.filter(o -> o != 1).isEmpty() && takenAt.isEmpty()) {
            return Optional.empty();
        }
        try {
            TiffOutputSet block = new TiffOutputSet();
            if (orientation.isPresent()) {
                block.getOrCreateRootDirectory()
                        .add(TiffTagConstants.TIFF_TAG_ORIENTATION, orientation.get());
            }
            if (takenAt.isPresent()) {
                block.getOrCreateRootDirectory();
                block.getOrCreateExifDirectory()
                        .add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, takenAt.get());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new TiffImageWriterLossy(block.byteOrder).write(bytes, block);
            return Optional.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }
}
