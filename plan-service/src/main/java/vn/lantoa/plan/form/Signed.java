package vn.lantoa.plan.form;

import java.util.List;

/**
 * Who signs.
 *
 * @param capacity the lines above the signature: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
 * @param signer the name without academic title
 */
public record Signed(List<String> capacity, String signer) {

    public Signed {
        capacity = List.copyOf(capacity);
    }
}
