/**
 * Sessions (hội nghị, phiên họp, sinh hoạt): briefings, regular meetings, the monthly Law Day,
 * thematic sessions; who was there, and who still has to read the material.
 */
@NullMarked
package vn.lantoa.plan.session;

import org.jspecify.annotations.NullMarked;
