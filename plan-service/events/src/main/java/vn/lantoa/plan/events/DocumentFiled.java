package vn.lantoa.plan.events;

/**
 * A copy was filed (lưu); told again when it is filed elsewhere.
 *
 * @param place of the copy in the dispatch's {@code filing}
 */
public record DocumentFiled(DispatchFacts dispatch, String place) implements DispatchEvent {}
