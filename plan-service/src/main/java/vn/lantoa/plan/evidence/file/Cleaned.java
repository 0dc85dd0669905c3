package vn.lantoa.plan.evidence.file;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is kept of a file.
 *
 * @param madeOn the day it says it was made
 */
record Cleaned(byte[] content, Optional<LocalDate> madeOn) {}
