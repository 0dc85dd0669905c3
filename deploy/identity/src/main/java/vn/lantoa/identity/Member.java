package vn.lantoa.identity;

import java.util.List;

/**
 * One of the sample members: at once an OAuth client and a person, both under the same id.
 *
 * @param unitName the unit in words, so that a page can greet a person without asking a service
 */
record Member(
        String id,
        String name,
        String organisation,
        String unit,
        String unitName,
        List<String> roles) {

    Member {
        roles = List.copyOf(roles);
    }
}
